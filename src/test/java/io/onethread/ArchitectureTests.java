package io.onethread;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTests {

	private static final JavaClasses CODE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("io.onethread");

	@Test
	@DisplayName("Vaadin is used only where pages are made: ui packages, the shell, the canvas and the charts")
	void vaadinStaysInTheUi() {
		noClasses().that()
			.resideOutsideOfPackages("..ui..", "..shell..", "..graphcanvas..", "..chart..")
			.and()
			.haveSimpleNameNotEndingWith("SecurityConfiguration")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("com.vaadin..")
			.check(CODE);
	}

	@Test
	@DisplayName("Only graph opens sessions; elsewhere nobody but queries, repositories and writers knows the driver's rows")
	void theDriverStaysInGraph() {
		noClasses().that()
			.resideOutsideOfPackage("..graph..")
			.should()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.neo4j.driver.Session")
			.check(CODE);
	}

	@Test
	@DisplayName("Views are nobody's API: they are package-private")
	void viewsArePackagePrivate() {
		classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate().check(CODE);
	}

	@Test
	@DisplayName("Matching and the graph's vocabulary know no web and no pages")
	void matchingIsPure() {
		noClasses().that()
			.resideInAPackage("..matching..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j..", "com.vaadin..", "org.springframework.web..")
			.check(CODE);
	}

	@Test
	@DisplayName("A component is never a bean that several users share")
	void componentsAreNoSingletons() {
		noClasses().that()
			.areAssignableTo(Component.class)
			.should()
			.beAnnotatedWith(org.springframework.stereotype.Component.class)
			.orShould()
			.beAnnotatedWith(org.springframework.stereotype.Service.class)
			.check(CODE);
	}

}
