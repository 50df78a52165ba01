package io.onethread.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Takes a Chinese company name apart from both ends. By the rules for registering names
 * it runs place, brand, trade, legal form; the place may stand in brackets behind the
 * brand.
 */
final class ChineseName {

	/** No brand is shorter, so that 长城 keeps its name though 城 might be a trade. */
	private static final int SHORTEST_BRAND = 2;

	private static final Pattern AFTER_PLACE = Pattern.compile("省|(?:壮族|回族|维吾尔)?自治区|特别行政区|自治州|地区|市(?![场政面区民])");

	/** A district, which is only believed behind a place that was spelt out. */
	private static final Pattern DISTRICT = Pattern
		.compile("\\p{IsHan}{2,3}?(?:新区|开发区|高新区|区(?![域块])|县|市(?![场政面区民])|镇(?!流))");

	private final List<String> places = new ArrayList<>();

	private final Set<LegalForm> forms = EnumSet.noneOf(LegalForm.class);

	private final Deque<String> trades = new ArrayDeque<>();

	private String rest;

	private ChineseName(String rest) {
		this.rest = rest;
	}

	static CompanyName parse(String given, String folded) {
		Brackets brackets = Brackets.of(folded);
		ChineseName name = new ChineseName(NameText.compact(brackets.outside()));
		List<String> asides = brackets.inside()
			.stream()
			.map(NameText::compact)
			.filter((inside) -> !name.takes(inside))
			.toList();
		name.takeFormsFromEnd();
		String stem = name.rest;
		name.takePlacesFromStart();
		String core = name.rest;
		name.takeTradesFromEnd();
		name.takeGroupFromBrand();
		String brand = name.rest;
		if (Trades.keyOf(brand) != null) {
			// 中国银行, 上海光学仪器: place and trade together are what it is called.
			brand = stem;
			core = stem;
			name.trades.clear();
		}
		String whole = Stream.concat(name.places.stream(), asides.stream()).sorted().collect(Collectors.joining())
				+ core;
		return new CompanyName(given, NameText.compact(folded), true, List.copyOf(name.places), brand, core, stem,
				whole, List.copyOf(name.trades), asides, name.forms, Sound.of(brand), Sound.of(core),
				Sound.initials(stem));
	}

	private boolean takes(String inside) {
		String place = Places.keyOf(inside);
		LegalForm form = LegalForms.of(inside);
		if (place != null) {
			this.places.add(place);
		}
		if (form != null) {
			this.forms.add(form);
		}
		return place != null || form != null || inside.isEmpty();
	}

	private void takeFormsFromEnd() {
		for (String front : List.of("株式会社", "有限会社")) {
			if (this.rest.startsWith(front) && this.rest.length() > front.length()) {
				this.rest = this.rest.substring(front.length());
				this.forms.add(LegalForm.STOCK);
			}
		}
		boolean found = true;
		while (found) {
			found = takeFormFromEnd() || takePlaceBehindForm();
		}
	}

	private boolean takeFormFromEnd() {
		int length = LegalForms.lengthAtEnd(this.rest);
		if (length == 0 || this.rest.length() - length < SHORTEST_BRAND) {
			return false;
		}
		LegalForm form = LegalForms.of(this.rest.substring(this.rest.length() - length));
		this.rest = this.rest.substring(0, this.rest.length() - length);
		if (form != null) {
			this.forms.add(form);
		}
		// 华光有限公司浦东第二分公司: all behind the company's own form names the branch.
		int company = this.rest.lastIndexOf("公司");
		if (form == LegalForm.BRANCH && company >= SHORTEST_BRAND) {
			String branch = this.rest.substring(company + 2);
			addPlace((Places.lengthAt(branch, 0) > 0) ? branch.substring(0, Places.lengthAt(branch, 0)) : branch);
			this.rest = this.rest.substring(0, company + 2);
		}
		return true;
	}

	/** 中国移动通信集团上海有限公司: the place names the member of the group. */
	private boolean takePlaceBehindForm() {
		int length = Places
			.lengthAtEnd(this.rest.endsWith("市") ? this.rest.substring(0, this.rest.length() - 1) : this.rest);
		length += (length > 0 && this.rest.endsWith("市")) ? 1 : 0;
		String before = this.rest.substring(0, this.rest.length() - length);
		boolean behindForm = LegalForms.lengthAtEnd(before) > 0;
		if (length == 0 || before.length() < SHORTEST_BRAND || !(behindForm || this.forms.contains(LegalForm.BRANCH))) {
			return false;
		}
		addPlace(this.rest.substring(before.length()));
		this.rest = before;
		return true;
	}

	private void takePlacesFromStart() {
		boolean spelt = false;
		int length;
		while ((length = Places.lengthAt(this.rest, 0)) > 0 || (spelt && (length = districtLength()) > 0)) {
			if (this.rest.length() - length < SHORTEST_BRAND) {
				return;
			}
			addPlace(this.rest.substring(0, length));
			this.rest = this.rest.substring(length);
			Matcher suffix = AFTER_PLACE.matcher(this.rest);
			if (suffix.lookingAt() && this.rest.length() - suffix.end() >= SHORTEST_BRAND) {
				this.rest = this.rest.substring(suffix.end());
				spelt = true;
			}
		}
	}

	private int districtLength() {
		Matcher district = DISTRICT.matcher(this.rest);
		return district.lookingAt() ? district.end() : 0;
	}

	private void takeTradesFromEnd() {
		int length;
		while ((length = Trades.lengthAtEnd(this.rest, SHORTEST_BRAND)) > 0) {
			String trade = Trades.keyOf(this.rest.substring(this.rest.length() - length));
			if (trade != null && !this.trades.contains(trade)) {
				this.trades.addFirst(trade);
			}
			this.rest = this.rest.substring(0, this.rest.length() - length);
		}
	}

	/** 云岭集团食品有限公司 is of the group, which does not make 集团 a part of the brand. */
	private void takeGroupFromBrand() {
		int length = LegalForms.lengthAtEnd(this.rest);
		if (length > 0 && this.rest.length() - length >= SHORTEST_BRAND) {
			this.rest = this.rest.substring(0, this.rest.length() - length);
		}
	}

	private void addPlace(@Nullable String name) {
		String key = (name != null) ? Places.keyOf(name) : null;
		if (key != null && !this.places.contains(key)) {
			this.places.add(key);
		}
	}

}
