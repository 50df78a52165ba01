package io.onethread.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.onethread.customer.TestCompany;
import io.onethread.graph.GraphTest;

import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A test that asks the program over HTTP, without a network. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@GraphTest
@AutoConfigureMockMvc
@Import({ TestCompany.class, ApiClient.class })
@interface ApiTest {

}
