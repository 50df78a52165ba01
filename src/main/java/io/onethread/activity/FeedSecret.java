package io.onethread.activity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What a feed's address is made of: 32 random bytes, of which only a hash is kept. It is
 * looked up by that hash, so how long that takes tells nothing of the secret.
 */
final class FeedSecret {

	private static final SecureRandom RANDOM = new SecureRandom();

	private FeedSecret() {
	}

	static String next() {
		byte[] random = new byte[32];
		RANDOM.nextBytes(random);
		return HexFormat.of().formatHex(random);
	}

	static String hash(String secret) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
