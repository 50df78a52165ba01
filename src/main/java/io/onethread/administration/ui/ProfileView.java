package io.onethread.administration.ui;

import java.util.Locale;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.onethread.access.Tokens;
import io.onethread.access.Users;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.shell.Card;
import io.onethread.shell.LanguageSwitch;
import io.onethread.shell.PageHeader;
import io.onethread.shell.ProfileCard;
import jakarta.annotation.security.PermitAll;

import org.springframework.beans.factory.ObjectProvider;

/** Who one is here, one's language, password and tokens. */
@Route("profile")
@PermitAll
@StyleSheet("administration.css")
class ProfileView extends Div implements HasDynamicTitle {

	ProfileView(Users users, Tokens tokens, Viewers viewers, ObjectProvider<ProfileCard> cards) {
		addClassNames("ot-page", "administration-page", "administration-profile");
		Viewer viewer = viewers.current();
		PageHeader header = new PageHeader(viewer.displayName());
		header.setNote(getTranslation("profile.who", viewer.name(),
				getTranslation("role." + viewer.role().name().toLowerCase(Locale.ROOT))));
		Div language = new Div(new Span(getTranslation("profile.language.text")), new LanguageSwitch());
		language.addClassName("administration-body");
		add(header, new Card(getTranslation("profile.language"), "", language), new OwnPassword(users, viewers),
				new OwnTokens(tokens, viewers));
		cards.orderedStream().forEach((card) -> add(card.create(viewer)));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("profile.title") + " · Onethread";
	}

}
