package io.onethread.matching;

/**
 * One thing that speaks for or against two records being one customer.
 *
 * @param kind what it is
 * @param weight how much it speaks for it (positive) or against it (negative), as a
 * natural logarithm of odds
 * @param left what the first record has
 * @param right what the second record has
 */
public record Evidence(EvidenceKind kind, double weight, String left, String right) {

}
