package io.onethread.access;

import java.io.IOException;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * How one gets in: a form for people, HTTP Basic and tokens for programs, a secret
 * address for calendars.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	PasswordEncoder passwordEncoder() {
		return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
	}

	@Bean
	LoginThrottle loginThrottle(UserDetailsService users, PasswordEncoder encoder) {
		return new LoginThrottle(users, encoder);
	}

	/**
	 * The API makes no session. It takes the one of the pages for reading only, so that
	 * whoever is logged in there can look at the description and try it, and there is
	 * nothing for a foreign page to ride on: what changes something needs a token or a
	 * password with each request. The challenge names no Basic scheme, so that browsers
	 * do not remember passwords for it either.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain api(HttpSecurity http, LoginThrottle throttle, Tokens tokens, OperatorToken operator) {
		return http.securityMatcher("/api/**")
			.authenticationProvider(throttle)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.securityContext((context) -> context.securityContextRepository(new SessionForReading()))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.httpBasic((basic) -> basic.authenticationEntryPoint(unauthorized()))
			.exceptionHandling(
					(problems) -> problems.authenticationEntryPoint(unauthorized())
						.accessDeniedHandler((request, response, problem) -> say(response,
								HttpServletResponse.SC_FORBIDDEN, "Forbidden",
								"Your login may not do this; ask an administrator, or log in as somebody who may.")))
			.addFilterBefore(new TokenFilter(tokens, operator), BasicAuthenticationFilter.class)
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.build();
	}

	/**
	 * Calendar programs bring nothing but the secret in the address, which whoever serves
	 * the feed checks. There is no session and no login here to be had.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain feeds(HttpSecurity http) {
		return http.securityMatcher("/ical/*")
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.anonymous(AbstractHttpConfigurer::disable)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain ui(HttpSecurity http, LoginThrottle throttle) {
		return http.authenticationProvider(throttle)
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers("/actuator/health/**", "/*.css", "/icons/**", "/fonts/**")
						.permitAll())
			.with(VaadinSecurityConfigurer.vaadin(), (vaadin) -> vaadin.loginView("/login"))
			.build();
	}

	private static AuthenticationEntryPoint unauthorized() {
		return (request, response, problem) -> {
			response.setHeader("WWW-Authenticate", "Bearer realm=\"onethread\"");
			say(response, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized",
					"Log in with HTTP Basic or a personal token.");
		};
	}

	private static void say(HttpServletResponse response, int status, String title, String detail) throws IOException {
		response.setStatus(status);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getWriter()
			.write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(title,
					status, detail));
	}

}
