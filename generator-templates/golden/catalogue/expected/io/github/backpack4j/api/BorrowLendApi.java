// Generated from catalogue/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.LoanInfo;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import retrofit2.http.GET;

/** Borrowing and lending. */
public interface BorrowLendApi {

  /**
   * Returns a loan.
   *
   * <p>Public. Read.
   *
   * @return the loan
   * @see "golden case"
   */
  @Operation(effect = Effect.READ, pool = "standard")
  @GET("api/v1/loan")
  ApiCall<LoanInfo> getLoan();
}
