package io.onethread.administration.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.onethread.access.Role;
import io.onethread.access.User;
import io.onethread.access.UserProblem;
import io.onethread.access.Users;
import io.onethread.access.Viewers;
import io.onethread.organisation.RepService;
import io.onethread.shell.Chip;
import io.onethread.shell.PageHeader;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.AccessDeniedException;

/** All logins, for administrators. */
@Route("users")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 300, title = "users.menu", icon = "vaadin:users")
@StyleSheet("administration.css")
class UsersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private final transient Users users;

	private final transient RepService reps;

	private final transient Viewers viewers;

	private final PageHeader header;

	private final Grid<User> grid = new Grid<>();

	UsersView(Users users, RepService reps, Viewers viewers) {
		this.users = users;
		this.reps = reps;
		this.viewers = viewers;
		addClassNames("ot-page", "administration-page");
		Button add = new Button(getTranslation("users.add"), VaadinIcon.PLUS.create(), (click) -> add());
		add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		this.header = new PageHeader(getTranslation("users.title"), add);
		this.grid.addThemeVariants(GridVariant.NO_BORDER);
		this.grid.addClassName("administration-grid");
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.addColumn(new ComponentRenderer<>(this::login))
			.setHeader(getTranslation("users.name"))
			.setFlexGrow(2);
		this.grid.addColumn(new ComponentRenderer<>(this::actions))
			.setHeader("")
			.setAutoWidth(true)
			.setFlexGrow(0)
			.setTextAlign(ColumnTextAlign.END);
		add(this.header, this.grid);
	}

	/** The session may still say administrator where the graph does not any more. */
	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (!this.viewers.current().is(Role.ADMINISTRATOR)) {
			throw new NotFoundException();
		}
		refresh();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("users.title") + " · Onethread";
	}

	private void refresh() {
		requireAdministrator();
		List<User> all = this.users.list();
		this.header.setNote(getTranslation("users.count", all.size()));
		this.grid.setItems(all);
	}

	private Component login(User user) {
		Span name = new Span(user.name());
		name.addClassName("administration-name");
		String role = getTranslation("role." + user.role().name().toLowerCase(Locale.ROOT));
		Span why = new Span(user.repName() == null ? role : role + " · " + user.repName());
		why.addClassName("ot-why");
		Div line = new Div(name);
		line.addClassName("administration-line");
		if (!user.enabled()) {
			line.add(new Chip(getTranslation("users.disabled"), Chip.Tone.WARN));
		}
		Div cell = new Div(line, why);
		cell.addClassName("administration-cell");
		return cell;
	}

	private Component actions(User user) {
		Button password = new Button(getTranslation("users.password"), (click) -> setPassword(user));
		Button enabled = new Button(getTranslation(user.enabled() ? "users.disable" : "users.enable"),
				(click) -> setEnabled(user));
		for (Button button : List.of(password, enabled)) {
			button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
			button.setAriaLabel(button.getText() + ": " + user.name());
		}
		Div actions = new Div(password, enabled);
		actions.addClassName("ot-actions");
		return actions;
	}

	private void add() {
		new AddUserDialog(this.users, this.reps, this.viewers, (name) -> {
			Told.done(getTranslation("users.added", name));
			refresh();
		}).open();
	}

	private void setPassword(User user) {
		new PasswordDialog(user.name(), (password) -> {
			requireAdministrator();
			this.users.setPassword(user.name(), password);
			Told.done(getTranslation("users.password.done", user.name()));
		}).open();
	}

	private void setEnabled(User user) {
		try {
			requireAdministrator();
			this.users.setEnabled(user.name(), !user.enabled());
			Told.done(getTranslation(user.enabled() ? "users.disabled.done" : "users.enabled.done", user.name()));
		}
		catch (UserProblem problem) {
			Told.problem(problem);
		}
		refresh();
	}

	private void requireAdministrator() {
		if (!this.viewers.current().is(Role.ADMINISTRATOR)) {
			throw new AccessDeniedException("Only administrators keep logins");
		}
	}

}
