package io.onethread.coverage;

import java.time.LocalDate;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A contact of a customer or a project, with what they decide and which of us know them.
 *
 * @param contact the contact
 * @param title what they are there, as far as the viewer may know
 * @param gone whether they have left
 * @param until when they left, if that is known
 * @param roles the parts they play
 * @param key whether they are key in a project
 * @param ties which of us know them, the strongest tie first
 */
public record KeyPerson(RecordRef contact, @Nullable String title, boolean gone, @Nullable LocalDate until,
		List<Role> roles, boolean key, List<RepTie> ties) {

	/**
	 * A part somebody plays.
	 *
	 * @param name {@code decider}, {@code influencer}… or what a file brought
	 * @param guessed whether it is only guessed from the title
	 * @param stance how they stand to it, if that is known
	 */
	public record Role(String name, boolean guessed, @Nullable String stance) {

	}

	/** The role of this name, if they have it. */
	public java.util.Optional<Role> role(String name) {
		return this.roles.stream().filter((role) -> role.name().equals(name)).findFirst();
	}

	/** How well the one of us knows them who knows them best. */
	public double strength() {
		return this.ties.isEmpty() ? 0 : this.ties.getFirst().strength();
	}

	/** Whether losing one of us would lose them. */
	public boolean single() {
		return !this.gone && this.ties.size() == 1;
	}

	/** Whether much hangs on them. */
	public boolean matters() {
		return this.key || role("decider").isPresent()
				|| role("influencer").filter((role) -> !role.guessed()).isPresent();
	}

}
