package io.onethread.importing;

import java.util.regex.Pattern;

import io.onethread.graph.GraphKinds;
import io.onethread.graph.LinkKind;
import io.onethread.graph.RecordKind;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** The kinds that the modules publish, without a database or the rest of the program. */
public final class TestKinds {

	private static final GraphKinds KINDS = scan();

	private TestKinds() {
	}

	public static GraphKinds all() {
		return KINDS;
	}

	private static GraphKinds scan() {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
			scanner.addIncludeFilter(
					new RegexPatternTypeFilter(Pattern.compile("io\\.onethread\\.(?!graph\\.)\\w+\\.\\w+Kinds")));
			scanner.scan("io.onethread");
			context.refresh();
			return new GraphKinds(context.getBeansOfType(RecordKind.class).values(),
					context.getBeansOfType(LinkKind.class).values());
		}
	}

}
