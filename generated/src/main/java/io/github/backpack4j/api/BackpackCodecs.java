// Generated from specs/openapi.yaml. Do not edit; see CONTRIBUTING.md.
package io.github.backpack4j.api;

import io.github.backpack4j.api.codec.ApiErrorCodec;
import io.github.backpack4j.api.codec.BalanceCodec;
import io.github.backpack4j.api.codec.BatchOrderResultCodec;
import io.github.backpack4j.api.codec.BorrowLendMarketCodec;
import io.github.backpack4j.api.codec.BorrowLendMarketRecordCodec;
import io.github.backpack4j.api.codec.CollateralFunctionCodec;
import io.github.backpack4j.api.codec.CollateralFunctionKindCodec;
import io.github.backpack4j.api.codec.CollateralParametersCodec;
import io.github.backpack4j.api.codec.DepositAddressCodec;
import io.github.backpack4j.api.codec.DepthCodec;
import io.github.backpack4j.api.codec.FillCodec;
import io.github.backpack4j.api.codec.FundingPaymentCodec;
import io.github.backpack4j.api.codec.FundingRateCodec;
import io.github.backpack4j.api.codec.HistoricalOrderCodec;
import io.github.backpack4j.api.codec.HistoricalPositionCodec;
import io.github.backpack4j.api.codec.IdentityFunctionCodec;
import io.github.backpack4j.api.codec.InverseSqrtFunctionCodec;
import io.github.backpack4j.api.codec.KlineCodec;
import io.github.backpack4j.api.codec.LimitOrderCodec;
import io.github.backpack4j.api.codec.MarginFunctionCodec;
import io.github.backpack4j.api.codec.MarkPriceBandCodec;
import io.github.backpack4j.api.codec.MarkPriceCodec;
import io.github.backpack4j.api.codec.MarketAssetCodec;
import io.github.backpack4j.api.codec.MarketCodec;
import io.github.backpack4j.api.codec.MarketFiltersCodec;
import io.github.backpack4j.api.codec.MarketOrderCodec;
import io.github.backpack4j.api.codec.OpenInterestCodec;
import io.github.backpack4j.api.codec.OrderCancelRequestCodec;
import io.github.backpack4j.api.codec.OrderCodec;
import io.github.backpack4j.api.codec.OrderRefusalCodec;
import io.github.backpack4j.api.codec.OrderRequestCodec;
import io.github.backpack4j.api.codec.OrdersCancelRequestCodec;
import io.github.backpack4j.api.codec.PositionCodec;
import io.github.backpack4j.api.codec.PredictionEventCodec;
import io.github.backpack4j.api.codec.PredictionMarketCodec;
import io.github.backpack4j.api.codec.PredictionSeriesCodec;
import io.github.backpack4j.api.codec.PredictionTagCodec;
import io.github.backpack4j.api.codec.PremiumBandCodec;
import io.github.backpack4j.api.codec.PriceFilterCodec;
import io.github.backpack4j.api.codec.PriceLevelCodec;
import io.github.backpack4j.api.codec.QuantityFilterCodec;
import io.github.backpack4j.api.codec.SqrtMarginFunctionCodec;
import io.github.backpack4j.api.codec.SystemStatusCodec;
import io.github.backpack4j.api.codec.TickerCodec;
import io.github.backpack4j.api.codec.TokenCodec;
import io.github.backpack4j.api.codec.TradeCodec;
import io.github.backpack4j.api.codec.WalletCodec;
import io.github.backpack4j.api.codec.WithdrawalCodec;
import io.github.backpack4j.api.model.ApiError;
import io.github.backpack4j.api.model.Balance;
import io.github.backpack4j.api.model.BatchOrderResult;
import io.github.backpack4j.api.model.BorrowLendMarket;
import io.github.backpack4j.api.model.BorrowLendMarketRecord;
import io.github.backpack4j.api.model.CollateralFunction;
import io.github.backpack4j.api.model.CollateralFunctionKind;
import io.github.backpack4j.api.model.CollateralParameters;
import io.github.backpack4j.api.model.DepositAddress;
import io.github.backpack4j.api.model.Depth;
import io.github.backpack4j.api.model.Fill;
import io.github.backpack4j.api.model.FundingPayment;
import io.github.backpack4j.api.model.FundingRate;
import io.github.backpack4j.api.model.HistoricalOrder;
import io.github.backpack4j.api.model.HistoricalPosition;
import io.github.backpack4j.api.model.IdentityFunction;
import io.github.backpack4j.api.model.InverseSqrtFunction;
import io.github.backpack4j.api.model.Kline;
import io.github.backpack4j.api.model.LimitOrder;
import io.github.backpack4j.api.model.MarginFunction;
import io.github.backpack4j.api.model.MarkPrice;
import io.github.backpack4j.api.model.MarkPriceBand;
import io.github.backpack4j.api.model.Market;
import io.github.backpack4j.api.model.MarketAsset;
import io.github.backpack4j.api.model.MarketFilters;
import io.github.backpack4j.api.model.MarketOrder;
import io.github.backpack4j.api.model.OpenInterest;
import io.github.backpack4j.api.model.Order;
import io.github.backpack4j.api.model.OrderCancelRequest;
import io.github.backpack4j.api.model.OrderRefusal;
import io.github.backpack4j.api.model.OrderRequest;
import io.github.backpack4j.api.model.OrdersCancelRequest;
import io.github.backpack4j.api.model.Position;
import io.github.backpack4j.api.model.PredictionEvent;
import io.github.backpack4j.api.model.PredictionMarket;
import io.github.backpack4j.api.model.PredictionSeries;
import io.github.backpack4j.api.model.PredictionTag;
import io.github.backpack4j.api.model.PremiumBand;
import io.github.backpack4j.api.model.PriceFilter;
import io.github.backpack4j.api.model.QuantityFilter;
import io.github.backpack4j.api.model.SqrtMarginFunction;
import io.github.backpack4j.api.model.SystemStatus;
import io.github.backpack4j.api.model.Ticker;
import io.github.backpack4j.api.model.Token;
import io.github.backpack4j.api.model.Trade;
import io.github.backpack4j.api.model.Wallet;
import io.github.backpack4j.api.model.Withdrawal;
import io.github.backpack4j.book.PriceLevel;
import io.github.backpack4j.http.Codecs;
import io.github.backpack4j.json.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which codec reads and writes which type. */
public final class BackpackCodecs implements Codecs {
  /** The one instance. */
  public static final BackpackCodecs INSTANCE = new BackpackCodecs();

  private static final Map<Class<?>, Codec<?>> CODECS =
      Map.ofEntries(
          Map.entry(ApiError.class, ApiErrorCodec.INSTANCE),
          Map.entry(Balance.class, BalanceCodec.INSTANCE),
          Map.entry(BatchOrderResult.class, BatchOrderResultCodec.INSTANCE),
          Map.entry(BorrowLendMarket.class, BorrowLendMarketCodec.INSTANCE),
          Map.entry(BorrowLendMarketRecord.class, BorrowLendMarketRecordCodec.INSTANCE),
          Map.entry(CollateralFunction.class, CollateralFunctionCodec.INSTANCE),
          Map.entry(CollateralFunctionKind.class, CollateralFunctionKindCodec.INSTANCE),
          Map.entry(CollateralParameters.class, CollateralParametersCodec.INSTANCE),
          Map.entry(DepositAddress.class, DepositAddressCodec.INSTANCE),
          Map.entry(Depth.class, DepthCodec.INSTANCE),
          Map.entry(Fill.class, FillCodec.INSTANCE),
          Map.entry(FundingPayment.class, FundingPaymentCodec.INSTANCE),
          Map.entry(FundingRate.class, FundingRateCodec.INSTANCE),
          Map.entry(HistoricalOrder.class, HistoricalOrderCodec.INSTANCE),
          Map.entry(HistoricalPosition.class, HistoricalPositionCodec.INSTANCE),
          Map.entry(IdentityFunction.class, IdentityFunctionCodec.INSTANCE),
          Map.entry(InverseSqrtFunction.class, InverseSqrtFunctionCodec.INSTANCE),
          Map.entry(Kline.class, KlineCodec.INSTANCE),
          Map.entry(LimitOrder.class, LimitOrderCodec.INSTANCE),
          Map.entry(MarginFunction.class, MarginFunctionCodec.INSTANCE),
          Map.entry(MarkPrice.class, MarkPriceCodec.INSTANCE),
          Map.entry(MarkPriceBand.class, MarkPriceBandCodec.INSTANCE),
          Map.entry(Market.class, MarketCodec.INSTANCE),
          Map.entry(MarketAsset.class, MarketAssetCodec.INSTANCE),
          Map.entry(MarketFilters.class, MarketFiltersCodec.INSTANCE),
          Map.entry(MarketOrder.class, MarketOrderCodec.INSTANCE),
          Map.entry(OpenInterest.class, OpenInterestCodec.INSTANCE),
          Map.entry(Order.class, OrderCodec.INSTANCE),
          Map.entry(OrderCancelRequest.class, OrderCancelRequestCodec.INSTANCE),
          Map.entry(OrderRefusal.class, OrderRefusalCodec.INSTANCE),
          Map.entry(OrderRequest.class, OrderRequestCodec.INSTANCE),
          Map.entry(OrdersCancelRequest.class, OrdersCancelRequestCodec.INSTANCE),
          Map.entry(Position.class, PositionCodec.INSTANCE),
          Map.entry(PredictionEvent.class, PredictionEventCodec.INSTANCE),
          Map.entry(PredictionMarket.class, PredictionMarketCodec.INSTANCE),
          Map.entry(PredictionSeries.class, PredictionSeriesCodec.INSTANCE),
          Map.entry(PredictionTag.class, PredictionTagCodec.INSTANCE),
          Map.entry(PremiumBand.class, PremiumBandCodec.INSTANCE),
          Map.entry(PriceFilter.class, PriceFilterCodec.INSTANCE),
          Map.entry(PriceLevel.class, PriceLevelCodec.INSTANCE),
          Map.entry(QuantityFilter.class, QuantityFilterCodec.INSTANCE),
          Map.entry(SqrtMarginFunction.class, SqrtMarginFunctionCodec.INSTANCE),
          Map.entry(SystemStatus.class, SystemStatusCodec.INSTANCE),
          Map.entry(Ticker.class, TickerCodec.INSTANCE),
          Map.entry(Token.class, TokenCodec.INSTANCE),
          Map.entry(Trade.class, TradeCodec.INSTANCE),
          Map.entry(Wallet.class, WalletCodec.INSTANCE),
          Map.entry(Withdrawal.class, WithdrawalCodec.INSTANCE));

  private BackpackCodecs() {}

  @Override
  public @Nullable Codec<?> codecOf(Class<?> type) {
    return CODECS.get(type);
  }
}
