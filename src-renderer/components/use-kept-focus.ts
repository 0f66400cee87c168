import { useState } from 'react';

/**
 * For a button that may be switched off while it has the focus, as the last step of undo: a disabled button would drop
 * the focus on the page, where Esc and Tab have lost their place. Until the focus leaves, it only stops acting.
 */
export function useKeptFocus(isDisabled = false) {
  const [isFocused, setFocused] = useState(false);
  return {
    isDisabled: isDisabled && !isFocused,
    isPending: isDisabled && isFocused,
    onFocusChange: setFocused,
  };
}
