package io.onethread.graphcanvas;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ViewStateTests {

	@Test
	void anAddressGivesBackTheView() {
		ViewState view = new ViewState(0.25, -1.5, 0.8);
		assertThat(view.asParameter()).isEqualTo("0.2500,-1.5000,0.8000");
		assertThat(ViewState.parse(view.asParameter())).contains(view);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1,2", "1,2,3,4", "a,b,c", "NaN,0,1", "0,0,0", "0,0,-1", "0,0,Infinity", "1e9,0,1" })
	void anythingElseInAnAddressIsNoView(String parameter) {
		assertThat(ViewState.parse(parameter)).isEmpty();
	}

}
