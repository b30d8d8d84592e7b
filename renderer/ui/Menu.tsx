import * as Radix from '@radix-ui/react-dropdown-menu';
import { Check } from 'lucide-react';
import { type ComponentProps, type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { classNames } from './class-names.ts';
import { pageDirection } from './page-direction.ts';
import './menu.css';

interface MenuProps {
  readonly trigger: ReactElement;
  readonly align?: 'start' | 'end';
  readonly side?: 'top' | 'end' | 'bottom';
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** Not modal: a modal menu injects a style element, which the window's policy refuses. */
export function Menu({ trigger, align = 'end', side = 'bottom', onOpen, children }: MenuProps): ReactNode {
  const direction = pageDirection();
  const end = direction === 'rtl' ? 'left' : 'right';
  return (
    <Radix.Root modal={false} dir={direction} onOpenChange={(isOpen) => isOpen && onOpen?.()}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Content align={align} side={side === 'end' ? end : side}>
        {children}
      </Content>
    </Radix.Root>
  );
}

interface MenuAtProps {
  readonly label: string;
  /** In the window: words, say, which are no button. */
  readonly place: DOMRect;
  /** A class of its own. */
  readonly className: string;
  /** Whoever opened it gives the keyboard back. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A menu that is open at a place, for as long as it is drawn. */
export function MenuAt({ label, place, className, onClose, children }: MenuAtProps): ReactNode {
  const { left, top, width, height } = place;
  const content = useRef<HTMLDivElement>(null);
  // Radix leads to it only where a key opened the menu while it was on the page.
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      content.current?.querySelector<HTMLElement>('[role^="menuitem"]:not([data-disabled])')?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Radix.Root open modal={false} dir={pageDirection()} onOpenChange={(isOpen) => !isOpen && onClose()}>
      {/* Where it is fixed to the window: a form over the text is moved, and moves what is fixed in it along. */}
      {createPortal(
        <Radix.Trigger asChild>
          <button
            type="button"
            tabIndex={-1}
            className="menu-anchor"
            aria-label={label}
            style={{ left, top, width, height }}
          />
        </Radix.Trigger>,
        document.body,
      )}
      <Content
        ref={content}
        className={className}
        align="start"
        onCloseAutoFocus={(event) => event.preventDefault()}
      >
        {children}
      </Content>
    </Radix.Root>
  );
}

function Content({ className, ...rest }: ComponentProps<typeof Radix.Content>): ReactNode {
  return (
    <Radix.Portal>
      <Radix.Content
        className={classNames('menu', className)}
        sideOffset={4}
        collisionPadding={8}
        {...rest}
      />
    </Radix.Portal>
  );
}

interface MenuItemProps {
  readonly onSelect: () => void;
  readonly icon?: ReactNode;
  readonly keys?: string | undefined;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

export function MenuItem({ onSelect, icon, keys, danger, disabled, children }: MenuItemProps): ReactNode {
  return (
    <Radix.Item
      className="menu-item"
      data-danger={danger === true ? '' : undefined}
      disabled={disabled === true}
      onSelect={onSelect}
    >
      <span className="menu-icon">{icon}</span>
      {children}
      {keys !== undefined && <kbd>{keys}</kbd>}
    </Radix.Item>
  );
}

interface MenuChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One of several, with a heading. The menu stays open, so that one can look at the choice. */
export function MenuChoice({ label, value, options, onChange }: MenuChoiceProps): ReactNode {
  return (
    <Radix.RadioGroup value={value} onValueChange={onChange} aria-label={label}>
      <Radix.Label className="menu-label">{label}</Radix.Label>
      {options.map((option) => (
        <Radix.RadioItem
          key={option.value}
          value={option.value}
          className="menu-item"
          onSelect={(event) => event.preventDefault()}
        >
          <span className="menu-icon">
            <Radix.ItemIndicator>
              <Check aria-hidden />
            </Radix.ItemIndicator>
          </span>
          {option.label}
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}

export function MenuLine(): ReactNode {
  return <Radix.Separator className="menu-line" />;
}
