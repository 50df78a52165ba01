package io.onethread.shell;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.onethread.shell.DemoLogins.DemoLogin;

import org.springframework.beans.factory.ObjectProvider;

/** The way in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final LoginForm form = new LoginForm();

	LoginView(ObjectProvider<DemoLogins> demo, ObjectProvider<BackgroundWork> work) {
		addClassName("ot-login");
		this.form.setAction("login");
		this.form.setForgotPasswordButtonVisible(false);
		this.form.setI18n(texts());
		Paragraph motto = new Paragraph(getTranslation("login.motto"));
		motto.addClassName("ot-muted");
		H1 name = new H1("Onethread 牵一发");
		Div panel = new Div(new Brand(), name, motto, this.form, new ProgressBanner(work.orderedStream().toList()));
		panel.addClassName("ot-login-panel");
		List<DemoLogin> logins = demo.orderedStream().flatMap((one) -> one.logins().stream()).toList();
		if (!logins.isEmpty()) {
			panel.add(demoLogins(logins));
		}
		panel.add(new LanguageSwitch());
		add(panel);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("login.title") + " · Onethread";
	}

	private Div demoLogins(List<DemoLogin> logins) {
		Div list = new Div(new H2(getTranslation("login.demo")));
		list.addClassName("ot-demo-logins");
		for (DemoLogin login : logins) {
			Button fill = new Button(login.name(),
					(click) -> this.form.getElement()
						.executeJs(
								"this.querySelector('[name=username]').value = $0;"
										+ "this.querySelector('[name=password]').value = $1;",
								login.name(), login.password()));
			fill.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			Span password = new Span(login.password());
			password.addClassName("ot-code");
			Div row = new Div(fill, password, new Span(getTranslation(login.roleKey())));
			row.addClassName("ot-demo-login");
			list.add(row);
		}
		return list;
	}

	private LoginI18n texts() {
		LoginI18n texts = LoginI18n.createDefault();
		LoginI18n.Form form = texts.getForm();
		form.setTitle(getTranslation("login.title"));
		form.setUsername(getTranslation("login.name"));
		form.setPassword(getTranslation("login.password"));
		form.setSubmit(getTranslation("login.submit"));
		texts.setForm(form);
		LoginI18n.ErrorMessage error = texts.getErrorMessage();
		error.setTitle(getTranslation("login.failed"));
		error.setMessage(getTranslation("login.failed.remedy"));
		error.setUsername(getTranslation("login.name.missing"));
		error.setPassword(getTranslation("login.password.missing"));
		texts.setErrorMessage(error);
		return texts;
	}

}
