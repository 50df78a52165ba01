package io.onethread.access;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Knows who is logged in to the pages, for requests that change nothing. Whoever logs in
 * with a request is known for that request only.
 */
class SessionForReading implements SecurityContextRepository {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final RequestAttributeSecurityContextRepository request = new RequestAttributeSecurityContextRepository();

	private final HttpSessionSecurityContextRepository session = new HttpSessionSecurityContextRepository();

	SessionForReading() {
		this.session.setAllowSessionCreation(false);
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return source(request).loadDeferredContext(request);
	}

	@Override
	@Deprecated
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return source(holder.getRequest()).loadContext(holder);
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		this.request.saveContext(context, request, response);
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return source(request).containsContext(request);
	}

	private SecurityContextRepository source(HttpServletRequest request) {
		return READING.contains(request.getMethod()) ? this.session : this.request;
	}

}
