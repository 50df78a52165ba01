package io.onethread.matching;

/** What a company's name says of its legal form and of its place in a group. */
public enum LegalForm {

	/** Liable with its capital: 有限公司, GmbH, Ltd, LLC. */
	LIMITED,
	/** Held in shares: 股份有限公司, AG, Inc, S.A. */
	STOCK,
	/** Partners: 合伙企业, LLP, KG. */
	PARTNERSHIP,
	/** One person's business: 经营部, e.K. */
	SOLE,
	/** Owned by its members: 合作社, e.G. */
	COOPERATIVE,
	/** An association or a foundation: 协会, e.V. */
	ASSOCIATION,
	/** A company, no telling of which kind: 公司, Co. */
	ANY,
	/** The head of a group: 集团, 控股, Group, Holding. */
	GROUP,
	/** A part of another company: 分公司, branch. */
	BRANCH;

	/** Whether two forms may be those of one company. */
	boolean contradicts(LegalForm other) {
		return this != other && isLegal() && other.isLegal();
	}

	/** Whether it names a form in law rather than a place in a group. */
	boolean isLegal() {
		return this != ANY && this != GROUP && this != BRANCH;
	}

}
