package io.onethread.shell;

import java.util.Collection;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * One-key actions of a page with a list: J and K walk its rows, 1 to 9 open one, and
 * further keys are told to the page with the row they were pressed on. Rows are elements
 * with the class {@code ot-row} and an attribute {@code data-key}, which hold a link.
 * What is typed into a field, or while a dialog is open, is no such key.
 */
public final class PageKeys {

	private static final String SCRIPT = """
			const page = this;
			const keys = $0.split(" ");
			const rows = () => [...page.querySelectorAll('.ot-row')];
			const link = (row) => row?.querySelector('a[href], button, vaadin-button');
			const near = () => rows().find((row) => row.contains(document.activeElement))
			  ?? rows().find((row) => row.dataset.key === page.otNear);
			page.addEventListener('focusin', (event) => {
			  page.otNear = event.target.closest('.ot-row')?.dataset.key ?? page.otNear;
			});
			const typing = (event) => event.ctrlKey || event.metaKey || event.altKey
			  || event.composedPath().some((node) => node.matches?.('input, textarea, select, [contenteditable], vaadin-menu-bar-list-box'))
			  || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-popover[opened]');
			const pressed = (event) => {
			  if (!page.isConnected) {
			    document.removeEventListener('keydown', pressed);
			    return;
			  }
			  const key = event.shiftKey && event.key.length === 1 ? 'shift+' + event.key.toLowerCase() : event.key.toLowerCase();
			  if (typing(event)) { return; }
			  if (key === 'j' || key === 'k') {
			    const all = rows();
			    const now = all.indexOf(near());
			    const to = now < 0 ? 0 : Math.min(Math.max(now + (key === 'j' ? 1 : -1), 0), all.length - 1);
			    link(all[to])?.focus();
			    all[to]?.scrollIntoView({ block: 'nearest' });
			  } else if (/^[1-9]$/.test(key) && rows()[key - 1]) {
			    link(rows()[key - 1])?.click();
			  } else if (keys.includes(key)) {
			    page.dispatchEvent(new CustomEvent('page-key', { detail: { key, row: (near() ?? rows()[0])?.dataset.key ?? '' } }));
			  } else {
			    return;
			  }
			  event.preventDefault();
			};
			if (!page.otKeys) {
			  page.otKeys = true;
			  document.addEventListener('keydown', pressed);
			}""";

	/** Puts the focus back on the row it was on before its list was shown anew. */
	private static final String BACK = """
			if (this.otNear && (document.activeElement === document.body || !document.activeElement)) {
			  const row = [...this.querySelectorAll('.ot-row')].find((one) => one.dataset.key === this.otNear);
			  row?.querySelector('a[href], button, vaadin-button')?.focus({ preventScroll: true });
			}""";

	private PageKeys() {
	}

	/**
	 * Listens for as long as the page is shown. To be called before it is attached.
	 * @param page the page
	 * @param keys further keys, in lower case, as in {@code x} or {@code shift+s}
	 * @param pressed is given the key and the row's {@code data-key}
	 */
	public static void listen(Component page, Collection<String> keys, BiConsumer<String, String> pressed) {
		page.getElement()
			.addEventListener("page-key",
					(event) -> pressed.accept(event.getEventData().path("event.detail.key").asString(""),
							event.getEventData().path("event.detail.row").asString("")))
			.addEventData("event.detail.key")
			.addEventData("event.detail.row");
		page.addAttachListener((attached) -> page.getElement().executeJs(SCRIPT, String.join(" ", keys)));
	}

	/** Marks a row of a list. */
	public static <C extends Component> C row(C row, String key) {
		row.addClassName("ot-row");
		row.getElement().setAttribute("data-key", key);
		return row;
	}

	/** Keeps the focus where it was, after the rows were shown anew. */
	public static void keepFocus(Component page) {
		page.getElement().executeJs(BACK);
	}

	/** A key as it is printed where it works. */
	public static Div printed(String key) {
		Div cap = new Div(key);
		cap.addClassName("ot-key");
		cap.getElement().setAttribute("aria-hidden", "true");
		return cap;
	}

}
