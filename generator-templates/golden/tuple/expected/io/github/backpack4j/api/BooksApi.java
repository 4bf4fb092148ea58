// Generated from tuple/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.SideOfBook;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import retrofit2.http.GET;

/** Books. */
public interface BooksApi {

  /**
   * Returns a book.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code price} in quote per base; {@code quantity} in base.
   *
   * @return the book
   * @see "golden case"
   */
  @Operation(effect = Effect.READ)
  @GET("api/v1/book")
  ApiCall<SideOfBook> getBook();
}
