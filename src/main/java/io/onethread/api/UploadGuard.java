package io.onethread.api;

import io.onethread.access.Viewers;
import io.onethread.importing.ImportService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns away who may not import before their files are taken in. */
record UploadGuard(Viewers viewers, ImportService imports) implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getMethod().equals("POST") && !this.imports.allowed(this.viewers.current())) {
			throw new AccessDeniedException("Only managers, executives and administrators import");
		}
		return true;
	}

}
