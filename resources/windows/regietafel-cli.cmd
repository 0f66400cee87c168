@echo off
rem Regietafel on the command line: regietafel-cli position "C:\Users\me\Limburg.regietafel"
rem A window program has no console of its own: wait for it, then show what it wrote and pass its exit code on.
setlocal
set "SAID=%TEMP%\regietafel-%RANDOM%-%RANDOM%"
start "" /b /wait "%~dp0Regietafel.exe" --cli %* >"%SAID%.out" 2>"%SAID%.err"
set "CODE=%ERRORLEVEL%"
type "%SAID%.out"
type "%SAID%.err" 1>&2
del "%SAID%.out" "%SAID%.err"
exit /b %CODE%
