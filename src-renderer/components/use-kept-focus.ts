import { useState } from 'react';

/**
 * For a button that may be switched off while it has the focus, as the last step of undo: a disabled button would drop
 * the focus on the page, where Esc and Tab have lost their place. Until the focus leaves, it only stops acting.
 *
 * @returns what to hand to the button in place of `isDisabled` and `onPress`
 */
export function useKeptFocus(isDisabled = false, onPress?: () => void) {
  const [isFocused, setFocused] = useState(false);
  const isHeld = isDisabled && isFocused;
  return {
    isDisabled: isDisabled && !isFocused,
    ...(isHeld ? { 'aria-disabled': true } : {}),
    ...(isDisabled || onPress === undefined ? {} : { onPress: () => onPress() }),
    onFocusChange: setFocused,
  };
}
