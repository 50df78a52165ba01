import type { Note } from '../arrangement/arrangement';
import type { Place } from '../viewport';
import { h } from './dom';
import { icon } from './icons';
import type { Words } from './words';

export interface NotesInput {
  readonly project: (place: Place) => Place | null;
  readonly unproject: (place: Place) => Place | null;
  readonly changed: (note: Note) => void;
  /** The keyboard is to be at the canvas again. */
  readonly back: () => void;
}

interface Shown {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
  note: Note;
}

/** What was written on the canvas: text only, moved by its edge, gone when it is empty. */
export class Notes {
  readonly element = h('div', { class: 'notes' });
  readonly #input: NotesInput;
  readonly #shown = new Map<string, Shown>();
  #words: Words;

  constructor(words: Words, given: NotesInput) {
    this.#words = words;
    this.#input = given;
  }

  set words(words: Words) {
    this.#words = words;
  }

  show(notes: readonly Note[]): void {
    const there = new Set(notes.map((note) => note.id));
    this.#shown.forEach(({ element }, id) => {
      if (!there.has(id)) {
        element.remove();
        this.#shown.delete(id);
      }
    });
    for (const note of notes) {
      const known = this.#shown.get(note.id);
      if (known) {
        known.note = note;
        if (known.field.value !== note.text) {
          known.field.value = note.text;
        }
      } else {
        this.#add(note);
      }
    }
    this.place();
  }

  /** A new note where it is to stand; it is one once something is written. */
  begin(note: Note): void {
    this.#add(note);
    this.place();
    this.#shown.get(note.id)?.field.focus();
  }

  /** Puts notes where they are on the screen. */
  place(): void {
    this.#shown.forEach(({ element, note }) => {
      const at = this.#input.project(note);
      element.hidden = at === null;
      if (at) {
        element.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`;
      }
    });
  }

  #add(note: Note): void {
    const field = h('textarea', { rows: 2, maxlength: 1000, 'aria-label': this.#words.say('note.text') });
    field.value = note.text;
    const remove = h('button', { type: 'button', class: 'icon', title: this.#words.say('note.remove'), 'aria-label': this.#words.say('note.remove') }, icon('close'));
    const element = h('div', { class: 'note' }, h('div', { class: 'grip' }, remove), field);
    const shown: Shown = { element, field, note };
    this.#shown.set(note.id, shown);
    const end = (text: string): void => {
      if (text.trim() === '') {
        element.remove();
        this.#shown.delete(shown.note.id);
      }
      this.#input.changed({ ...shown.note, text });
    };
    field.addEventListener('change', () => end(field.value));
    field.addEventListener('blur', () => field.value.trim() === '' && end(''));
    field.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') {
        field.blur();
        this.#input.back();
      }
    });
    remove.addEventListener('click', () => end(''));
    this.#movable(element.firstElementChild as HTMLElement, shown);
    this.element.append(element);
  }

  #movable(grip: HTMLElement, shown: Shown): void {
    grip.addEventListener('pointerdown', (event) => {
      if (event.target !== grip) {
        return;
      }
      grip.setPointerCapture(event.pointerId);
      const from = { x: event.clientX, y: event.clientY };
      const at = this.#input.project(shown.note);
      const move = (next: PointerEvent): void => {
        const to = at && this.#input.unproject({ x: at.x + next.clientX - from.x, y: at.y + next.clientY - from.y });
        if (to) {
          shown.note = { ...shown.note, x: to.x, y: to.y };
          this.place();
        }
      };
      const done = (): void => {
        grip.removeEventListener('pointermove', move);
        this.#input.changed({ ...shown.note, text: shown.field.value });
      };
      grip.addEventListener('pointermove', move);
      grip.addEventListener('pointerup', done, { once: true });
    });
  }
}
