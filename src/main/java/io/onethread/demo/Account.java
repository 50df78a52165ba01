package io.onethread.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A customer record as it is being thought up, before any row is written. Its fields
 * change while plantings are worked in; afterwards nobody touches them.
 */
final class Account {

	/** What is special about it. */
	enum Story {

		PLAIN, KEY, DECLINING, LOSS_MAKING, AVOIDED, LEFT_ALONE

	}

	/** That a rep answers or answered for it. */
	record Ownership(Rep rep, String role, LocalDate since, @Nullable LocalDate until, @Nullable String why) {

	}

	final String id;

	/** Its place among all accounts, which its dice depend on. */
	final int index;

	/** The company behind the record: what planted records have in common. */
	final CompanyName company;

	String name;

	String nameEn;

	String shortName;

	final List<String> formerNames = new ArrayList<>();

	@Nullable String creditCode;

	Place place;

	String phone = "";

	String domain = "";

	String address = "";

	String status = "active";

	Division division;

	Story story = Story.PLAIN;

	final List<Ownership> owners = new ArrayList<>();

	final List<Ownership> formerOwners = new ArrayList<>();

	final List<Person> contacts = new ArrayList<>();

	final List<Deal> deals = new ArrayList<>();

	@Nullable Account parent;

	/** A planted second record. */
	boolean second;

	/** What it buys in a year, in yuan, before chance has its say. */
	double yearly;

	int orders;

	int activities;

	Account(String id, int index, CompanyName company, Division division) {
		this.id = id;
		this.index = index;
		this.company = company;
		this.division = division;
		this.place = company.place();
		this.name = company.full();
		this.nameEn = company.fullEn();
		this.shortName = company.shortName();
	}

	/** Who answers for it first. */
	Rep owner() {
		return this.owners.getFirst().rep();
	}

	/** Somebody still goes to see them. */
	boolean isVisited() {
		return !owner().left() && !is(Story.LEFT_ALONE) && !is(Story.AVOIDED);
	}

	boolean is(Story other) {
		return this.story == other;
	}

	void own(Rep rep, String role, LocalDate since) {
		this.owners.add(new Ownership(rep, role, since, null, null));
	}

	/** Who looked after it on that day; more often the first of several. */
	Rep servedOn(LocalDate day, Dice dice) {
		for (Ownership former : this.formerOwners) {
			if (former.until() != null && day.isBefore(former.until())) {
				return former.rep();
			}
		}
		List<Ownership> there = this.owners.stream().filter((owner) -> !day.isBefore(owner.since())).toList();
		return (there.size() < 2 || dice.chance(0.62)) ? owner() : there.get(1 + dice.below(there.size() - 1)).rep();
	}

	/** As its own people write it in lists. */
	String label() {
		return this.shortName.isEmpty() ? this.name : this.shortName;
	}

	@Override
	public String toString() {
		return this.name;
	}

}
