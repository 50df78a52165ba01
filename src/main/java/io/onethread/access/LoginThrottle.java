package io.onethread.access;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks passwords, but no faster than somebody types them: five failures for a name,
 * then one try every 20 seconds. A right password clears the count.
 */
class LoginThrottle extends DaoAuthenticationProvider {

	private static final int FAILURES = 5;

	private static final int REMEMBERED = 10_000;

	private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > REMEMBERED;
		}
	});

	LoginThrottle(UserDetailsService users, PasswordEncoder encoder) {
		super(users);
		setPasswordEncoder(encoder);
	}

	@Override
	public Authentication authenticate(Authentication authentication) throws AuthenticationException {
		String name = authentication.getName();
		Bucket bucket = this.buckets.computeIfAbsent(name, (key) -> newBucket());
		if (!bucket.tryConsume(1)) {
			throw new LockedException("Too many failed logins for this name");
		}
		Authentication result = super.authenticate(authentication);
		this.buckets.remove(name);
		return java.util.Objects.requireNonNull(result);
	}

	private static Bucket newBucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(FAILURES).refillGreedy(1, Duration.ofSeconds(20)))
			.build();
	}

}
