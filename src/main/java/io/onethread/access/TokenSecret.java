package io.onethread.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What a personal token is made of: 32 random bytes, of which only a hash is kept. */
final class TokenSecret {

	private static final SecureRandom RANDOM = new SecureRandom();

	private TokenSecret() {
	}

	static String next() {
		byte[] random = new byte[32];
		RANDOM.nextBytes(random);
		return "ot_" + HexFormat.of().formatHex(random);
	}

	/**
	 * A plain hash serves, since the secret is random and long, not chosen by a person.
	 */
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
