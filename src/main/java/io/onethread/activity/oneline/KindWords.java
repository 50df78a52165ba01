package io.onethread.activity.oneline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words for what is or was done. The one that comes first counts, the longest of these.
 */
final class KindWords {

	private static final List<Rule> RULES = List.of(
			rule(Kind.MEETING, false, "视频会议|电话会议|线上会议|(?:技术)?交流会|开个?会|会议|会面|会谈|面谈|约见|约谈|洽谈|座谈|碰头|碰面"),
			rule(Kind.MEETING, true, "开(?:了|过)[一个]*会|会面了|面谈了|洽谈了|谈过了"),
			rule(Kind.CALL, false, "[打通][一个]*电话(?:给)?|(?:致电|通话|回电|去电|电联)(?:给)?|电话(?:沟通|联系|回访|跟进|拜访)?"),
			rule(Kind.CALL, true, "[打通](?:了|过)[一个通]*电话(?:给)?|(?:致电|通话|回电|去电|电联)(?:了|过)"),
			rule(Kind.MAIL, false, "(?:发|写|回)[一个封条]*(?:邮件|电邮|微信|短信|信息|消息)(?:给)?|邮件|写信|微信(?:联系|沟通|回复)?"),
			rule(Kind.MAIL, true, "(?:发|写|回|寄)(?:了|过)[一个封条]*(?:邮件|电邮|微信|短信|信息|消息|信)(?:给)?"),
			rule(Kind.VISIT, false, "拜访|走访|回访|上门(?:拜访)?|登门(?:拜访)?|(?<![意参常再看听可偏罕预碰])见(?:面|一下)?(?![证解效谅识习])"),
			rule(Kind.VISIT, true, "(?:拜访|走访|回访)(?:了|过)|(?<![意参常再看听可偏罕预碰])见(?:到|过|了)|上门了"),
			rule(Kind.NOTE, false, "备注|笔记|记录一下|记录|记一下|纪要|备忘|\\bnote\\b|\\bmemo\\b|\\bfyi\\b"),
			rule(Kind.TASK, false,
					"待办|任务|答应|承诺|提醒我?|记得|别忘|务必|\\bto-?do\\b|\\btask\\b|\\bpromised?(?: to)?\\b|\\bremind me(?: to)?\\b"
							+ "|\\bremember to\\b|\\bdon.?t forget(?: to)?\\b"),
			rule(Kind.VISIT, false,
					"\\bvisit\\b|\\bdrop (?:by|in)(?: on)?\\b|\\bstop by\\b|\\b(?:go(?:ing)? to )?see\\b(?! attached)"),
			rule(Kind.VISIT, true,
					"\\bvisited\\b|\\bdropped (?:by|in)(?: on)?\\b|\\bstopped by\\b|\\bsaw\\b|\\bwent to see\\b"),
			rule(Kind.CALL, false,
					"\\bcall(?: back)?\\b|\\bphone\\b|\\bring\\b|\\btalk (?:to|with)\\b|\\bspeak (?:to|with)\\b"),
			rule(Kind.CALL, true,
					"\\bcalled(?: back)?\\b|\\bphoned\\b|\\brang\\b|\\btalked (?:to|with)\\b|\\bspoke (?:to|with)\\b|\\bhad a call\\b"),
			rule(Kind.MEETING, false, "\\bmeet(?:ing)?(?: with)?\\b|\\b(?:video|conference) call\\b"),
			rule(Kind.MEETING, true, "\\bmet(?: with)?\\b|\\bhad a meeting\\b"),
			rule(Kind.MAIL, false, "\\b(?:send an? )?e-?mail\\b|\\bmail\\b|\\bwrite to\\b|\\b(?:send a )?message\\b"),
			rule(Kind.MAIL, true,
					"\\be-?mailed\\b|\\bmailed\\b|\\bwrote(?: to)?\\b|\\bmessaged\\b|\\bsent an? (?:e-?mail|message)\\b"));

	/** Says that it has been, wherever it stands. */
	private static final Pattern BEEN = Pattern
		.compile("刚刚?(?!性|好|度)|已经|了(?=[。!.]?\\s*$)|\\bjust\\b(?! in)|\\balready\\b");

	private KindWords() {
	}

	/** What the line speaks of, without taking it. */
	static Optional<Found> find(Line line) {
		return RULES.stream()
			.flatMap((rule) -> line.find(rule.pattern).map((match) -> new Found(rule, match)).stream())
			.min(Comparator.comparingInt((Found found) -> found.match.start())
				.thenComparing((found) -> -found.match.end()));
	}

	/** Takes a word that says only that something has been. */
	static boolean takeBeen(Line line) {
		return line.find(BEEN).map((match) -> {
			line.take(match.start(), match.end());
			return true;
		}).orElse(false);
	}

	/** Whether this word says of itself that it is a task. */
	static boolean saysTask(String word) {
		Line line = new Line(word, List.of());
		return find(line).filter((found) -> found.kind() == Kind.TASK).isPresent();
	}

	private static Rule rule(Kind kind, boolean past, String pattern) {
		return new Rule(kind, past, Pattern.compile(pattern));
	}

	/** A word that was found. */
	record Found(Rule rule, MatchResult match) {

		Kind kind() {
			return this.rule.kind;
		}

		boolean past() {
			return this.rule.past;
		}

		Span span() {
			return new Span(this.match.start(), this.match.end());
		}

	}

	private record Rule(Kind kind, boolean past, Pattern pattern) {

	}

}
