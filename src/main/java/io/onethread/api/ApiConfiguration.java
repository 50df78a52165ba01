package io.onethread.api;

import java.util.List;

import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.importing.ImportService;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the endpoints have in common. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
	}

	private final Viewers viewers;

	private final ImportService imports;

	ApiConfiguration(Viewers viewers, ImportService imports) {
		this.viewers = viewers;
		this.imports = imports;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new ViewerResolver(this.viewers));
		resolvers.add(new PagingResolver());
	}

	/** Days and moments are written as ISO-8601 says, in whatever language one asks. */
	@Override
	public void addFormatters(FormatterRegistry registry) {
		DateTimeFormatterRegistrar iso = new DateTimeFormatterRegistrar();
		iso.setUseIsoFormat(true);
		iso.registerFormatters(registry);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new UploadGuard(this.viewers, this.imports)).addPathPatterns("/api/v1/imports");
		registry.addInterceptor(new NotebookGuard()).addPathPatterns("/api/v1/notebook/readings");
	}

	@Bean
	NothingElse nothingElse() {
		return new NothingElse();
	}

	@Bean
	OpenAPI description() {
		return new OpenAPI()
			.info(new Info().title("Onethread")
				.version("v1")
				.description("Customers, contacts, projects and orders as one graph, as far as whoever asks may see."))
			.components(new Components()
				.addSecuritySchemes("token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
				.addSecuritySchemes("password", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")))
			.addSecurityItem(new SecurityRequirement().addList("token"))
			.addSecurityItem(new SecurityRequirement().addList("password"));
	}

	private record ViewerResolver(Viewers viewers) implements HandlerMethodArgumentResolver {

		@Override
		public boolean supportsParameter(MethodParameter parameter) {
			return parameter.getParameterType().equals(Viewer.class);
		}

		@Override
		public Viewer resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
				NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
			return this.viewers.current();
		}

	}

	private record PagingResolver() implements HandlerMethodArgumentResolver {

		@Override
		public boolean supportsParameter(MethodParameter parameter) {
			return parameter.getParameterType().equals(Paging.class);
		}

		@Override
		public Paging resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
				NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
			return Paging.of(request.getParameter("page"), request.getParameter("size"), request.getParameter("sort"),
					request.getParameter("q"));
		}

	}

}
