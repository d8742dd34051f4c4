package org.factloom.language;

/** Reads sentences with CoreNLP. Loading takes seconds and half a gigabyte; one instance serves all threads. */
public final class Analyser {}
