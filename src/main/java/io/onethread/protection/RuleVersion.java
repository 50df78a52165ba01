package io.onethread.protection;

/**
 * What a rule once said.
 *
 * @param rule the rule as it was then
 * @param what what had been done: {@code created}, {@code changed}, {@code on},
 * {@code off} or {@code restored}
 */
public record RuleVersion(Rule rule, String what) {

}
