/**
 * What the contract and a published OpenAPI document say differently, and what that is for code
 * which is written against the generated jar.
 *
 * <p>Both documents are brought to one form, {@link NormalForm} and {@link Shapes}; openapi-diff
 * compares these, and {@link Comparison} and {@link SchemaWalk} turn its tree into facts. Facts
 * that are one statement of the document become one finding, whatever number of operations it shows
 * at. {@code specs/drift.yaml} says which differences are meant.
 *
 * <p>Of fifty changes made to the document of January 2026 one by one, openapi-diff 2.1.7 saw these
 * wrongly or not at all, as {@code WhatOpenApiDiffSeesTest} measures; so they are compared by code
 * of ours, or written in a form that it does see:
 *
 * <table>
 *   <caption>What openapi-diff does not do</caption>
 *   <tr><th>what</th><th>what it does</th><th>what is done here</th></tr>
 *   <tr><td>instructions, in extensions or words</td><td>nothing</td><td>compared</td></tr>
 *   <tr><td>the address of the API</td><td>nothing</td><td>compared</td></tr>
 *   <tr><td>a signature declared by header parameters</td><td>takes them for parameters</td>
 *       <td>written as {@code security}</td></tr>
 *   <tr><td>what is no longer deprecated</td><td>says what it says when something becomes
 *       so</td><td>told apart</td></tr>
 *   <tr><td>another format</td><td>takes it for another type and looks at nothing else</td>
 *       <td>bounds, default and values compared</td></tr>
 *   <tr><td>{@code anyOf} with a discriminator</td><td>mixes the members of all kinds into one
 *       object</td><td>kinds are written as members</td></tr>
 *   <tr><td>another content type</td><td>one less and one more, the schemas not compared</td>
 *       <td>one difference, the schemas compared</td></tr>
 *   <tr><td>{@code 4XX} beside {@code 400}</td><td>one less and one more</td><td>the range stands
 *       for the status</td></tr>
 *   <tr><td>a path that moved</td><td>one less and one more</td><td>one difference, if the shapes
 *       are equal</td></tr>
 *   <tr><td>a member or parameter that was renamed</td><td>one less and one more</td><td>one
 *       difference, if the shapes are equal</td></tr>
 *   <tr><td>a schema that twelve operations share</td><td>twelve differences</td><td>one</td></tr>
 *   <tr><td>a bound or a default that stands in words</td><td>nothing</td><td>read from the words
 *       on integer parameters</td></tr>
 * </table>
 *
 * <p>The classes, {@link Severity}, are those of {@link Kind}; the README of the kit lists them.
 * Their reasons lie in the generated code:
 *
 * <ul>
 *   <li>A new member of an answer is a new accessor, and a new value of an enum a new constant:
 *       models have no public constructors, and enums are open.
 *   <li>A new member that a request has to have is {@link Kind#REQUIRED_MEMBER_ADDED behaviour}: a
 *       builder compiles without it, and {@code build()} refuses.
 *   <li>A member that turns required or optional keeps its accessor. What changes is whether that
 *       gives null or throws when the member is absent.
 *   <li>A new parameter that is required is one more argument, {@link
 *       Kind#REQUIRED_ARGUMENT_ADDED}, or a setter without which {@code build()} refuses. One that
 *       turns required keeps its argument or setter, and the call is refused without it.
 *   <li>An optional parameter is one more setter of a query object, so {@link Kind#PARAMETER_ADDED}
 *       is additive. Methods without one, of three parameters or fewer, take their arguments one by
 *       one and gain one, so {@link Kind#ARGUMENT_ADDED} breaks calls.
 *   <li>A parameter in a header is no member of a query object, so one that moves is gone there.
 *   <li>Tags are interfaces. What they are called is the contract's own affair, but an operation
 *       that leaves the others of its tag is a method of another interface.
 *   <li>A kind of a union is a class named after its schema, so another tag does not show in Java.
 *   <li>A value that goes takes its constant along; a list of data has no constants, so {@link
 *       Kind#LIST_CHANGED} is nothing.
 *   <li>A time is an {@code Instant} in every spelling, so another spelling compiles; decimal,
 *       long, int and text are different types.
 *   <li>Every refusal is one exception whatever its status, so documented ones are nothing.
 * </ul>
 *
 * <p>Not seen by any of this: what stands in words alone, other than the instruction and the bounds
 * above; streams, which the document has as prose; single refusals, where the contract has a range;
 * parameters of a signature other than that there is one.
 */
@NullMarked
package io.github.backpack4j.conformance.drift;

import org.jspecify.annotations.NullMarked;
