package io.onethread.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.onethread.access.Viewer;
import io.onethread.shell.HeaderTool;
import io.onethread.shell.QuickEntry;

import org.springframework.core.annotation.Order;

/**
 * The line on every page: by a button in the header, or Ctrl-J wherever one is. Also
 * makes the field for other pages.
 */
@org.springframework.stereotype.Component
@Order(10)
class QuickLine implements HeaderTool, QuickEntry {

	private static final String KEYS = """
			if (!window.onethreadLineKeys) {
			  window.onethreadLineKeys = true;
			  document.addEventListener('keydown', (event) => {
			    if (event.key.toLowerCase() === 'j' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
			      const button = document.querySelector('.activity-quick');
			      if (button && !document.querySelector('.activity-quick-open')) { event.preventDefault(); button.click(); }
			    }
			  });
			}""";

	private final Entries entries;

	QuickLine(Entries entries) {
		this.entries = entries;
	}

	@Override
	public Component create(Viewer viewer) {
		Button button = new Button(VaadinIcon.PLUS.create());
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		button.addClassName("activity-quick");
		button.setVisible(viewer.rep() != null);
		button.setAriaLabel(button.getTranslation("activity.quick"));
		button.setTooltipText(button.getTranslation("activity.quick"));
		button.addClickListener((click) -> open());
		button.addAttachListener((attached) -> button.getElement().executeJs(KEYS));
		return button;
	}

	@Override
	public Component create() {
		return new OneLineField(this.entries, null);
	}

	private void open() {
		Dialog dialog = new Dialog();
		dialog.addClassName("activity-quick-open");
		dialog.setHeaderTitle(dialog.getTranslation("activity.line.label"));
		dialog.setWidth("640px");
		dialog.setMaxWidth("100%");
		OneLineField line = new OneLineField(this.entries, null);
		line.addWrittenListener(dialog::close);
		Span keys = new Span(dialog.getTranslation("activity.quick.keys"));
		keys.addClassName("ot-why");
		dialog.add(line);
		dialog.getFooter().add(keys);
		dialog.addOpenedChangeListener((event) -> {
			if (event.isOpened()) {
				line.focus();
			}
		});
		dialog.open();
	}

}
