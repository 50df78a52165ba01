package io.onethread.demo;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import io.onethread.pipeline.BroughtMove;
import org.jspecify.annotations.Nullable;

/**
 * A company made up from a seed: 15 divisions, 14 branches, its reps and customers, and
 * 18 months of what happened until a given day. The same seed, day and size give the same
 * rows in the same order. Names of companies, people and brands are put together from
 * words of our own (see {@code demo/} among the resources), in Chinese and English; where
 * one is somebody's, that is chance.
 */
public final class DemoCompany {

	/**
	 * Published when the whole company is in the graph, so that others compute what they
	 * derive from it.
	 *
	 * @param rows how many records and links it is made of
	 */
	public record Loaded(long rows) {

	}

	private final Organisation organisation;

	private final LocalDate today;

	private final DemoSize size;

	private final long seed;

	private @Nullable Market market;

	/**
	 * Plans the company; its rows are made while they are read.
	 * @param seed what all chance comes from
	 * @param today the day that the story leads up to; nothing happens on it or later
	 * @param size how large it is
	 */
	public DemoCompany(long seed, LocalDate today, DemoSize size) {
		this.seed = seed;
		this.today = today;
		this.size = size;
		this.organisation = new Organisation(seed, today, size);
	}

	/**
	 * The rows, each time from the first, in an order in which the ends of links exist.
	 */
	public Iterator<DemoBatch> batches() {
		CustomerRows customers = new CustomerRows(this.seed);
		DealRows deals = new DealRows(this.seed);
		OrderRows orders = new OrderRows(this.organisation.catalog(), this.today, this.seed);
		ActivityRows activities = new ActivityRows(this.organisation.catalog(), this.today, this.seed);
		return new Batches(Stream
			.of(Stream.of(new Batches.Part(DemoPhase.ORGANISATION, this.organisation::write)),
					parts(DemoPhase.CUSTOMERS, customers::customer), parts(DemoPhase.CUSTOMERS, customers::contacts),
					parts(DemoPhase.PROJECTS, deals::projects), parts(DemoPhase.ORDERS, orders::orders),
					parts(DemoPhase.ACTIVITIES, activities::activities))
			.flatMap((parts) -> parts)
			.iterator());
	}

	/** The steps that led each project to where it stands. */
	List<BroughtMove> steps() {
		DealSteps steps = new DealSteps(this.seed, this.today);
		return market().accounts().stream().flatMap((account) -> steps.of(account).stream()).toList();
	}

	/** What was planted. */
	public DemoTruth truth() {
		return market().truth();
	}

	/** About how many rows there are. */
	public long rows() {
		return market().rows();
	}

	/**
	 * Thought up when first asked for: the organisation does not wait for its customers.
	 */
	private synchronized Market market() {
		if (this.market == null) {
			this.market = new Market(this.organisation, this.today, this.size, this.seed);
		}
		return this.market;
	}

	private Stream<Batches.Part> parts(DemoPhase phase, BiConsumer<Account, Rows> writer) {
		return Stream.of(phase)
			.flatMap((one) -> market().accounts().stream())
			.map((account) -> new Batches.Part(phase, (rows) -> writer.accept(account, rows)));
	}

}
