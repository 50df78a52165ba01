package io.onethread.access;

import java.util.List;

import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Gives Spring Security the logins. */
@Component
class AccountDetails implements UserDetailsService {

	private final UserAccounts accounts;

	AccountDetails(UserAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		UserAccount account = this.accounts.findByName(name)
			.orElseThrow(() -> new UsernameNotFoundException("There is no login " + name));
		return User.withUsername(account.name())
			.password(account.password())
			.disabled(!account.enabled())
			.authorities(List.of(new SimpleGrantedAuthority(Role.valueOf(account.role()).authority())))
			.build();
	}

}
