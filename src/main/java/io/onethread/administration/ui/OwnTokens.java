package io.onethread.administration.ui;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.access.PersonalToken;
import io.onethread.access.Tokens;
import io.onethread.access.Viewers;
import io.onethread.shell.Card;

/** One's own tokens: made, shown once, taken back. */
class OwnTokens extends Div {

	private final transient Tokens tokens;

	private final transient Viewers viewers;

	private final TextField label = new TextField(getTranslation("profile.token.label"));

	OwnTokens(Tokens tokens, Viewers viewers) {
		this.tokens = tokens;
		this.viewers = viewers;
		this.label.setMaxLength(100);
		this.label.setPlaceholder(getTranslation("profile.token.label.example"));
		refresh();
	}

	private void refresh() {
		removeAll();
		List<PersonalToken> all = this.tokens.list(this.viewers.current());
		Paragraph text = new Paragraph(getTranslation("profile.tokens.text"));
		text.addClassName("ot-muted");
		Div form = new Div(text, this.label, new Button(getTranslation("profile.token.create"), (click) -> create()));
		form.addClassName("administration-body");
		Div rows = new Div();
		all.forEach((token) -> rows.add(row(token)));
		add(new Card(getTranslation("profile.tokens"), String.valueOf(all.size()), form, rows));
	}

	private Div row(PersonalToken token) {
		Span name = new Span(token.label());
		name.addClassName("administration-name");
		Span made = new Span(getTranslation("profile.token.made", token.createdAt()
			.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()))));
		made.addClassName("ot-why");
		Div cell = new Div(name, made);
		cell.addClassName("administration-cell");
		Button revoke = new Button(getTranslation("profile.token.revoke"), (click) -> confirm(token));
		revoke.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		revoke.setAriaLabel(getTranslation("profile.token.revoke") + ": " + token.label());
		Div row = new Div(cell, revoke);
		row.addClassName("administration-row");
		return row;
	}

	private void create() {
		String name = this.label.getValue().strip();
		if (name.isEmpty()) {
			this.label.setErrorMessage(getTranslation("profile.token.label.missing"));
			this.label.setInvalid(true);
			return;
		}
		String secret = this.tokens.create(this.viewers.current(), name);
		this.label.clear();
		this.label.setInvalid(false);
		refresh();
		new TokenDialog(secret).open();
	}

	private void confirm(PersonalToken token) {
		ConfirmDialog dialog = new ConfirmDialog();
		dialog.setHeader(getTranslation("profile.token.revoke.title", token.label()));
		dialog.setText(getTranslation("profile.token.revoke.text"));
		dialog.setCancelable(true);
		dialog.setCancelText(getTranslation("profile.token.keep"));
		dialog.setConfirmText(getTranslation("profile.token.revoke"));
		dialog.addConfirmListener((confirm) -> {
			this.tokens.revoke(this.viewers.current(), token.id());
			Told.done(getTranslation("profile.token.revoked", token.label()));
			refresh();
		});
		dialog.open();
	}

}
