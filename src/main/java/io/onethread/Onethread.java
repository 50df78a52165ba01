package io.onethread;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Onethread {

	public static void main(String[] args) {
		SpringApplication.run(Onethread.class, args);
	}

}
