package io.onethread;

import io.onethread.terminal.Terminal;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: {@code ./onethread help} tells what it can be asked to do. */
@SpringBootApplication
public class Onethread {

	public static void main(String[] args) {
		Terminal.run(Onethread.class, args);
	}

}
