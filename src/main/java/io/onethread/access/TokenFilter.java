package io.onethread.access;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import io.onethread.access.Tokens.UserOfToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in who brings a token: {@code Authorization: Bearer ot_…}. */
class TokenFilter extends OncePerRequestFilter {

	private static final String SCHEME = "Bearer ";

	private final Tokens tokens;

	private final OperatorToken operator;

	TokenFilter(Tokens tokens, OperatorToken operator) {
		this.tokens = tokens;
		this.operator = operator;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String header = request.getHeader("Authorization");
		if (header != null && header.startsWith(SCHEME)) {
			login(header.substring(SCHEME.length()).strip()).ifPresent((user) -> {
				SecurityContext context = SecurityContextHolder.createEmptyContext();
				context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user.name(), null,
						List.of(new SimpleGrantedAuthority(user.role().authority()))));
				SecurityContextHolder.setContext(context);
			});
		}
		chain.doFilter(request, response);
	}

	private Optional<UserOfToken> login(String secret) {
		if (this.operator.matches(secret)) {
			return Optional.of(new UserOfToken(OperatorToken.NAME, Role.ADMINISTRATOR));
		}
		return this.tokens.login(secret);
	}

}
