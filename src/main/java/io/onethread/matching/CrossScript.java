package io.onethread.matching;

import org.jspecify.annotations.Nullable;

/** Compares a Chinese name with one in Latin letters, which may be its pinyin. */
final class CrossScript {

	private CrossScript() {
	}

	/**
	 * Nothing when neither sounds like the other: a translation may still be the same.
	 */
	static @Nullable Finding compare(CompanyName chinese, CompanyName latin, Frequencies frequencies) {
		boolean alike = latin.sound().equals(chinese.sound()) || latin.sound().equals(chinese.coreSound())
				|| latin.coreSound().equals(chinese.coreSound());
		if (alike && chinese.sound().length() > 2) {
			// Several characters share a sound, so it tells less than the characters.
			double worth = ChineseBrands.worth(chinese.brand()) - 1;
			return Finding.of(EvidenceKind.SAME_SOUND,
					frequencies.discounted(worth, Key.SOUND.of(chinese.sound()), 0.5));
		}
		if (latin.sound().length() > 5 && Slips.likeness(latin.sound(), chinese.sound()) > 0.8) {
			return Finding.of(EvidenceKind.SIMILAR_NAME, 2);
		}
		if (latin.stem().length() > 2 && latin.stem().equals(chinese.initials())) {
			return new Finding(EvidenceKind.ABBREVIATION, 1.5, true);
		}
		return null;
	}

}
