package io.onethread.scene.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.onethread.access.Viewers;
import io.onethread.scene.Scene;
import io.onethread.scene.SceneProblem;
import io.onethread.scene.Scenes;
import io.onethread.shell.Card;
import io.onethread.shell.EmptyState;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.PageHeader;
import io.onethread.shell.PageKeys;
import io.onethread.shell.UserZone;
import jakarta.annotation.security.RolesAllowed;

/** The scenes one keeps, and those one was shown. */
@Route("scenes")
@RolesAllowed({ "REP", "MANAGER", "EXECUTIVE" })
@Menu(order = 45, title = "scene.menu", icon = "vaadin:picture")
@StyleSheet("scene.css")
class ScenesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

	private static final int UNDO_MILLIS = 8000;

	private final transient Scenes scenes;

	private final transient Viewers viewers;

	private final transient SceneWords words;

	private final Div list = new Div();

	ScenesView(Scenes scenes, Viewers viewers, I18NProvider texts, LiveChanges live) {
		this.scenes = scenes;
		this.viewers = viewers;
		this.words = new SceneWords(texts, getLocale(), UserZone.of(UI.getCurrent()));
		addClassName("ot-page");
		this.list.addClassName("ot-scenes");
		Button map = new Button(this.words.say("map"), (click) -> UI.getCurrent().navigate("map"));
		map.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		add(new PageHeader(this.words.say("menu"), map), this.list);
		PageKeys.listen(this, Set.of(), (key, row) -> {
		});
		live.watch(this, Set.of(Scenes.KIND), this::show);
	}

	@Override
	public String getPageTitle() {
		return getTranslation("scene.menu");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show();
	}

	private void show() {
		List<Scene> all = this.scenes.list(this.viewers.current());
		this.list.removeAll();
		if (all.isEmpty()) {
			this.list.add(new EmptyState(this.words.say("empty"), this.words.say("empty.text")));
			return;
		}
		card("own", all.stream().filter(Scene::own).toList());
		card("shown", all.stream().filter((scene) -> !scene.own()).toList());
	}

	private void card(String title, List<Scene> scenes) {
		if (!scenes.isEmpty()) {
			Card card = new Card(this.words.say(title), String.valueOf(scenes.size()));
			scenes.forEach((scene) -> card.add(row(scene)));
			this.list.add(card);
		}
	}

	private Div row(Scene scene) {
		Span about = new Span(this.words.about(scene));
		about.addClassName("ot-why");
		Div text = new Div(new Anchor(Scenes.path(scene.id()), scene.name()), about);
		text.addClassName("ot-scene-text");
		Div row = PageKeys.row(new Div(text), scene.id());
		row.addClassName("ot-scene-row");
		if (scene.own()) {
			row.add(button(VaadinIcon.SHARE, "share", scene,
					() -> new ShareDialog(this.scenes, this.viewers, this.words, scene, this::show).open()),
					button(VaadinIcon.EDIT, "rename", scene, () -> new NameDialog(this.words,
							this.words.say("rename", scene.name()), scene.name(), (name) -> {
								this.scenes.rename(this.viewers.current(), scene.id(), name);
								show();
							})
						.open()),
					button(VaadinIcon.TRASH, "delete", scene, () -> delete(scene)));
		}
		return row;
	}

	private Button button(VaadinIcon icon, String key, Scene scene, Runnable then) {
		Button button = new Button(icon.create(), (click) -> then.run());
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		String label = this.words.say(key + ".of", scene.name());
		button.setAriaLabel(label);
		button.setTooltipText(label);
		return button;
	}

	/** Takes it away, and offers it back. */
	private void delete(Scene scene) {
		try {
			this.scenes.delete(this.viewers.current(), scene.id());
		}
		catch (SceneProblem problem) {
			Notification.show(this.words.problem(problem));
			return;
		}
		show();
		Notification notification = new Notification();
		notification.setDuration(UNDO_MILLIS);
		Button undo = new Button(this.words.say("undo"), (click) -> {
			this.scenes.restore(this.viewers.current(), scene.id());
			notification.close();
			show();
		});
		Div body = new Div(new Span(this.words.say("deleted", scene.name())), undo);
		body.addClassName("ot-scene-undo");
		notification.add(body);
		notification.open();
	}

}
