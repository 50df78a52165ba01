package io.onethread;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules keep to what they say they use; the diagrams in target show it. */
class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(Onethread.class);

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		this.modules.verify();
	}

	@Test
	void theDiagramsAreDrawnFromTheCode() {
		new Documenter(this.modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
	}

}
