import type { ComponentChildren } from 'preact';
import './Button.css';

type Props = {
  children: ComponentChildren;
  onClick?: () => void;
  look?: 'plain' | 'primary' | 'quiet' | 'danger';
  size?: 'normal' | 'small';
  type?: 'button' | 'submit';
  wide?: boolean;
  disabled?: boolean;
};

export function Button({ children, onClick, look = 'plain', size, type = 'button', wide, disabled }: Props) {
  return (
    <button
      class="button"
      type={type}
      data-look={look}
      data-size={size}
      data-wide={wide}
      disabled={disabled}
      // Without the event: what is called here may be a port that takes no arguments.
      onClick={() => onClick?.()}
    >
      {children}
    </button>
  );
}
