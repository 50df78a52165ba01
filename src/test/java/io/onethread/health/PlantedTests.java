package io.onethread.health;

import java.time.LocalDate;
import java.util.*;

import io.onethread.demo.*;
import io.onethread.graph.*;
import org.junit.jupiter.api.Test;

class PlantedTests {

	@Test
	void scan() {
		for (DemoSize size : List.of(DemoSize.small(), DemoSize.full())) {
			for (long seed : size.equals(DemoSize.small()) ? new long[] { 1, 2, 3, 4, 5, 6, 7, 8 } : new long[] { 1 }) {
				for (LocalDate today : List.of(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 5, 20))) {
					scan(seed, size, today);
				}
			}
		}
	}

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
			Optional<Trend> trend = rhythm.flatMap((r) -> Trend.of(history, r));
			boolean former = status.get(e.getKey()).equals("former");
			boolean decl = !former && trend.map(Trend::isDecline).orElse(false);
			boolean silent = !former && rhythm.map(Rhythm::isSilent).orElse(false);
			if (decl) {
				if (declining.contains(e.getKey())) tp++; else fp++;
				if (!declining.contains(e.getKey()) && size.equals(DemoSize.small()))
					missed.append("\n   FP " + trend.get());
			}
			else if (declining.contains(e.getKey()) ) {
				missed.append("\n   missed ").append(rhythm.map((r) -> r.interval() + "/" + r.pauses() + " silent " + r.isSilent()).orElse("-")).append(" ")
					.append(trend.map(String::valueOf).orElse("no trend"));
			}
			if (silent) {
				sil++;
				if (declining.contains(e.getKey())) silDecl++;
				if (company.truth().leftAlone().contains(e.getKey())) silLeft++;
			}
		}
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
