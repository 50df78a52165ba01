package io.onethread;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import static org.assertj.core.api.Assertions.assertThat;

/** The modules keep to what they say they use; the diagrams in target show it. */
class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(Onethread.class);

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		assertThat(this.modules.detectViolations().getMessages()).isEmpty();
	}

	@Test
	void theDiagramsAreDrawnFromTheCode() {
		new Documenter(this.modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
	}

}
