package io.onethread.matching;

/** What speaks for or against two records being one customer. */
public enum EvidenceKind {

	/** How likely two records are one before anything is known of them. */
	PRIOR,
	/** They carry the same id. */
	SAME_RECORD,
	/** The whole names are spelt alike. */
	SAME_FULL_NAME,
	/** The distinguishing parts of the names are the same. */
	SAME_BRAND,
	/** One name is a part of the other. */
	SHORTER_FORM,
	/** One name is made of characters or initials of the other. */
	ABBREVIATION,
	/** They sound alike, or one is the other in Latin letters. */
	SAME_SOUND,
	/** They differ by a slip or two. */
	SIMILAR_NAME,
	/** The names have nothing in common. */
	OTHER_NAME,
	/** An English name is what was compared. */
	ENGLISH_NAME,
	/** A name that one of them once had is what was compared. */
	FORMER_NAME,
	/** They are in the same trade. */
	SAME_TRADE,
	/** They are in different trades. */
	OTHER_TRADE,
	/** The names tell the same place. */
	SAME_PLACE,
	/** The names tell different places. */
	OTHER_PLACE,
	/** They have the same legal form. */
	SAME_LEGAL_FORM,
	/** They have different legal forms. */
	OTHER_LEGAL_FORM,
	/**
	 * One names itself a group or a branch, the other does not: parent and subsidiary.
	 */
	GROUP_MEMBER,
	/** The same social credit code. */
	SAME_CREDIT_CODE,
	/** A social credit code that differs by a slip. */
	SIMILAR_CREDIT_CODE,
	/** Different social credit codes: different legal persons. */
	OTHER_CREDIT_CODE,
	/** A telephone number in common. */
	SAME_PHONE,
	/** An e-mail address in common. */
	SAME_EMAIL,
	/** A domain of mail or web in common that is not a mail provider's. */
	SAME_DOMAIN,
	/** Domains of their own, and none in common. */
	OTHER_DOMAIN,
	/** They sit in the same city. */
	SAME_CITY,
	/** They sit in different cities. */
	OTHER_CITY,
	/** They sit at the same address. */
	SAME_ADDRESS,
	/** A contact of the same name at both. */
	SAME_CONTACT,
	/** An order of the same number, day and value at both: it was taken over twice. */
	SAME_ORDER,
	/** They are in the same industry. */
	SAME_INDUSTRY,
	/** They are in different industries. */
	OTHER_INDUSTRY,
	/** Parent and subsidiary, or subsidiaries of one parent: different legal persons. */
	SAME_GROUP;

	/** As it is written in files: {@code same brand}. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
	}

}
