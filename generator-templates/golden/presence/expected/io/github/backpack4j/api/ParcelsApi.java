// Generated from presence/spec.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.model.MovingParcel;
import io.github.backpack4j.api.model.Parcel;
import io.github.backpack4j.api.model.ParcelAtRest;
import io.github.backpack4j.http.ApiCall;
import io.github.backpack4j.http.Effect;
import io.github.backpack4j.http.Operation;
import retrofit2.http.GET;

/** Parcels. */
public interface ParcelsApi {

  /**
   * Returns a parcel.
   *
   * <p>Public. Read.
   *
   * <p>Units: {@code weight} in base.
   *
   * @return the parcel: a {@link MovingParcel} or a {@link ParcelAtRest}
   * @see "golden case"
   */
  @Operation(effect = Effect.READ)
  @GET("api/v1/parcel")
  ApiCall<Parcel> getParcel();
}
