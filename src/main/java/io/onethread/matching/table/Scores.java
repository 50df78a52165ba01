package io.onethread.matching.table;

import java.util.List;

/** How likely records are one. */
sealed interface Scores permits NameLinkage, FieldLinkage {

	/** The pairs that look like one, most likely first. */
	List<LinkedPair> pairs(double threshold);

	/** Two records of one table, whether they look like one or not. */
	LinkedPair pair(int one, int other);

	/** How likely two records of one table are one, as a logarithm of odds. */
	double odds(int one, int other);

	/** How many pairs were compared; 0 where that is not counted. */
	int compared();

}
