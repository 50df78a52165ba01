package io.onethread.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Chance with a memory: each part of the company has dice of its own, made from the seed
 * and the part's name, so that no part's throws depend on how often another has thrown.
 */
final class Dice {

	private static final RandomGeneratorFactory<RandomGenerator> FACTORY = RandomGeneratorFactory
		.of("L64X128MixRandom");

	private final RandomGenerator random;

	private Dice(RandomGenerator random) {
		this.random = random;
	}

	static Dice of(long seed, String part, long index) {
		return new Dice(FACTORY.create((seed * 31 + part.hashCode()) * 1_000_003 + index));
	}

	int below(int bound) {
		return this.random.nextInt(bound);
	}

	/** From {@code least} to {@code most}, both included. */
	int between(int least, int most) {
		return this.random.nextInt(least, most + 1);
	}

	double between(double least, double most) {
		return least + this.random.nextDouble() * (most - least);
	}

	boolean chance(double probability) {
		return this.random.nextDouble() < probability;
	}

	double gaussian() {
		return this.random.nextGaussian();
	}

	/** Between the two, as likely in each order of magnitude. */
	double logUniform(double least, double most) {
		return Math.exp(between(Math.log(least), Math.log(most)));
	}

	/** Knuth's way, for small means. */
	int poisson(double mean) {
		double limit = Math.exp(-mean);
		int count = -1;
		for (double product = 1; product > limit; product *= this.random.nextDouble()) {
			count++;
		}
		return count;
	}

	LocalDate day(LocalDate from, LocalDate to) {
		long days = ChronoUnit.DAYS.between(from, to);
		return (days > 0) ? from.plusDays(this.random.nextLong(days + 1)) : from;
	}

	<T> T pick(List<T> from) {
		return from.get(this.random.nextInt(from.size()));
	}

	<T> T pick(List<T> from, ToDoubleFunction<T> weight) {
		double left = this.random.nextDouble() * from.stream().mapToDouble(weight).sum();
		for (T candidate : from) {
			left -= weight.applyAsDouble(candidate);
			if (left < 0) {
				return candidate;
			}
		}
		return from.getLast();
	}

	<T> List<T> shuffled(List<T> list) {
		List<T> shuffled = new ArrayList<>(list);
		Collections.shuffle(shuffled, Random.from(this.random));
		return shuffled;
	}

}
