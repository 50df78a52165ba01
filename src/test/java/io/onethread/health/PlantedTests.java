package io.onethread.health;

import java.time.LocalDate;
import java.util.*;

import io.onethread.demo.*;
import io.onethread.graph.*;
import org.junit.jupiter.api.Test;

class PlantedTests {

	@Test
	void scan() {
		for (DemoSize size : List.of(DemoSize.full())) {
			for (long seed : size.equals(DemoSize.small()) ? new long[] { 1, 2, 3, 4, 5, 6, 7, 8 } : new long[] { 1 }) {
				for (LocalDate today : List.of(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 5, 20))) {
					scan(seed, size, today);
				}
			}
		}
	}

	static final TreeMap<String, int[]> SWEEP = new TreeMap<>();

	static void count(String key, boolean planted) {
		SWEEP.computeIfAbsent(key, (k) -> new int[2])[planted ? 0 : 1]++;
	}

	static void sweep(History h, Optional<Rhythm> r, boolean planted) {
		if (planted) count("0 planted", planted);
		if (r.isEmpty()) return;
		double interval = r.get().interval();
		List<LocalDate> days = h.orderDays();
		long known = h.asOf().toEpochDay() - days.getFirst().toEpochDay();
		for (int L : new int[] { 90, 100 }) {
			if (interval > L / 2.0 || known < 270) continue;
			double now = h.between(h.asOf().minusDays(L), h.asOf());
			double half = h.between(h.asOf().minusDays(L / 2), h.asOf());
			// A rolling
			List<Double> rolls = new ArrayList<>();
			for (long back = L; back + L <= known; back += 5) {
				rolls.add(h.between(h.asOf().minusDays(back + L), h.asOf().minusDays(back)));
			}
			double[] a = rolls.stream().mapToDouble(Double::doubleValue).toArray();
			double usual = Quantiles.median(a);
			double[] dev = Arrays.stream(a).map((v) -> Math.abs(v - usual)).toArray();
			double mad = Math.max(1.4826 * Quantiles.median(dev), 0.1 * usual);
			double min = Quantiles.of(a).at(0);
			double za = (usual - now) / mad;
			double yb = known >= 365 + L ? h.between(h.asOf().minusDays(365 + L), h.asOf().minusDays(365)) : Double.MAX_VALUE;
			for (double fall : new double[] { 0.3, 0.35, 0.4 })
				for (double z : new double[] { 2, 2.5, 3, 3.5 })
					if (now <= (1 - fall) * usual && za >= z && now < min && half <= 0.85 * usual / 2 && now < 0.8 * yb) count("A " + L + " " + fall + " " + z, planted);
			// B renewal reward on orders before the window
			List<Double> taus = new ArrayList<>(); List<Double> vs = new ArrayList<>();
			for (int i = 0; i < h.days().size(); i++) {
				if (h.days().get(i).isAfter(h.asOf().minusDays(L))) break;
				vs.add(h.values()[i]);
				if (i > 0) taus.add((double) (h.days().get(i).toEpochDay() - h.days().get(i - 1).toEpochDay()));
			}
			if (taus.size() < 5) continue;
			double mu = mean(taus), mv = mean(vs);
			double vt = var(taus, mu), vv = var(vs, mv);
			double ex = L / mu * mv;
			double sd = Math.sqrt(L / mu * (vv + mv * mv / mu / mu * vt) + mv * mv / 6);
			double zb = (ex - now) / sd;
			for (double fall : new double[] { 0.3, 0.4, 0.5 })
				for (double z : new double[] { 1.64, 2.0, 2.33, 2.6, 3 })
					if (now <= (1 - fall) * ex && zb >= z && half <= 0.85 * ex / 2 && now < 0.8 * yb) {
						for (double w : new double[] { 1, 1.5 , 2}) if (yb == Double.MAX_VALUE || yb - now >= w * sd) count("E" + w + " " + L + " " + fall + " " + z, planted);
						double both = yb == Double.MAX_VALUE ? ex : Math.min(ex, (ex + yb) / 2);
						if ((both - now) / sd >= z && now <= (1 - fall) * both) count("F " + L + " " + fall + " " + z, planted);
						count("B " + L + " " + fall + " " + z, planted);
						if (now < min) count("C " + L + " " + fall + " " + z, planted);
						if (now < min && now < 0.8 * min) count("D " + L + " " + fall + " " + z, planted);
					}
		}
	}

	static double mean(List<Double> v) { return v.stream().mapToDouble(Double::doubleValue).average().orElse(0); }
	static double var(List<Double> v, double m) { return v.stream().mapToDouble((x) -> (x - m) * (x - m)).sum() / (v.size() - 1); }

	private void scan(long seed, DemoSize size, LocalDate today) {
		DemoCompany company = new DemoCompany(seed, today, size);
		Map<String, RecordRow> orders = new HashMap<>();
		Map<String, TreeMap<LocalDate, Double>> byCustomer = new HashMap<>();
		Map<String, String> status = new HashMap<>();
		Map<String, Integer> acts = new HashMap<>();
		Map<String, double[]> money = new HashMap<>();
		company.batches().forEachRemaining((batch) -> {
			for (RecordRow row : batch.records()) {
				if (row.kind().equals("Order")) {
					orders.put(row.id(), row);
				}
				if (row.kind().equals("Customer")) {
					status.put(row.id(), String.valueOf(row.set().get("status")));
				}
			}
			for (LinkRow link : batch.links()) {
				if (link.type().equals("PLACED")) {
					RecordRow order = orders.get(link.toId());
					if (!"cancelled".equals(order.set().get("status"))) {
						LocalDate day = (LocalDate) order.set().get("placedAt");
						byCustomer.computeIfAbsent(link.fromId(), (k) -> new TreeMap<>())
							.merge(day, (Double) order.set().get("value"), Double::sum);
						if (day.isAfter(today.minusMonths(12))) {
							double[] m = money.computeIfAbsent(link.fromId(), (k) -> new double[2]);
							m[0] += (Double) order.set().get("value");
							m[1] += (Double) order.set().get("cost");
						}
					}
				}
				if (link.type().equals("ABOUT") && link.to().equals("Customer")) {
					acts.merge(link.toId(), 1, Integer::sum);
				}
			}
		});
		Set<String> declining = company.truth().declining();
		int tp = 0, fp = 0, sil = 0, silDecl = 0, silLeft = 0, n = 0;
		StringBuilder missed = new StringBuilder();
		for (Map.Entry<String, TreeMap<LocalDate, Double>> e : byCustomer.entrySet()) {
			n++;
			List<LocalDate> days = List.copyOf(e.getValue().keySet());
			double[] values = e.getValue().values().stream().mapToDouble(Double::doubleValue).toArray();
			long[] ones = new long[values.length];
			Arrays.fill(ones, 1);
			History history = new History(days, values, ones, today.minusDays(1));
			Optional<Rhythm> rhythm = Rhythm.of(history);
			if (!status.get(e.getKey()).equals("former")) sweep(history, rhythm, declining.contains(e.getKey()));
			Optional<Trend> trend = rhythm.flatMap((r) -> Trend.of(history, r.interval()));
			boolean former = status.get(e.getKey()).equals("former");
			boolean decl = !former && trend.map(Trend::isDecline).orElse(false);
			boolean silent = !former && rhythm.map(Rhythm::isSilent).orElse(false);
			if (decl) {
				if (declining.contains(e.getKey())) tp++; else fp++;
				if (!declining.contains(e.getKey()) && size.equals(DemoSize.small()))
					missed.append("\n   FP " + trend.get().recent() + " usual " + trend.get().usual() + " " + trend.get().days() + " " + trend.get().chance()+" left "+company.truth().leftAlone().contains(e.getKey()));
			}
			else if (declining.contains(e.getKey()) ) {
				missed.append("\n   missed ").append(rhythm.map((r) -> r.interval() + "/" + r.pauses() + " silent " + r.isSilent()).orElse("-")).append(" ")
					.append(trend.map((t) -> t.days() + " fall " + t.fall() + " " + t.recent() + " usual " + t.usual() + " yb "
							+ t.yearBefore() + " p " + t.chance()).orElse("no trend"));
			}
			if (silent) {
				sil++;
				if (declining.contains(e.getKey())) silDecl++;
				if (company.truth().leftAlone().contains(e.getKey())) silLeft++;
			}
		}
		SWEEP.forEach((k, v) -> System.out.println(k + " tp " + v[0] + " fp " + v[1])); SWEEP.clear(); if (false)
		System.out.println(seed + " " + size.customers() + " " + today + " n=" + n + " planted " + declining.size() + " tp " + tp + " fp " + fp
				+ " silent " + sil + " of those declining " + silDecl + " left " + silLeft + "/" + company.truth().leftAlone().size() + missed);
		StringBuilder loss = new StringBuilder();
		int lossAll = 0, lossHit = 0;
		for (Map.Entry<String, double[]> e : money.entrySet()) {
			double a = acts.getOrDefault(e.getKey(), 0) * 12.0 / 18;
			double profit = e.getValue()[0] - e.getValue()[1] - a * 1.0 * 200;
			boolean planted = company.truth().lossMaking().contains(e.getKey());
			if (profit < -0.03 * e.getValue()[0]) { lossAll++; if (planted) lossHit++; }
			if (planted && size.equals(DemoSize.small())) loss.append(String.format(" [%.0f %.0f acts %.0f profit %.0f]", e.getValue()[0], e.getValue()[1], a, profit));
		}
		System.out.println("   loss " + lossAll + " hit " + lossHit + "/" + company.truth().lossMaking().size() + loss);
	}

}
