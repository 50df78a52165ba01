package io.onethread.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.onethread.graph.GraphTest;

/** A test that asks the program over HTTP, without a network. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@GraphTest
@interface ApiTest {

}
