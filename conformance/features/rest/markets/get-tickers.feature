@rest @markets @operation:getTickers
Feature: Get tickers
  GET /api/v1/tickers, public: what each market did over the last day or week.

  Rule: spot markets and futures stand in one list

    @request @answer
    Scenario: Two markets over a day
      Given the exchange answers with fixture "markets/get-tickers/full"
      When I get the tickers
        | interval | 1d |
      Then the request is "GET /api/v1/tickers?interval=1d"
      And it carries no authentication
      And the answer has
        | size                     | 2             |
        | first.symbol             | SOL_USDC      |
        | first.priceChange        | 0.49          |
        | first.priceChangePercent | 0.0245        |
        | first.trades             | 4187          |
        | last.symbol              | ETH_USDC_PERP |
        | last.quoteVolume         | 840963.6391   |
      And nothing of the answer is lost

    @request @answer
    Scenario: Without an interval it is the last day
      Given the exchange answers with fixture "markets/get-tickers/minimal"
      When I call getTickers
      Then the request is "GET /api/v1/tickers"
      And the answer has
        | size            | 1        |
        | first.lastPrice | 20.49    |
        | first.volume    | 15234.82 |
      And nothing of the answer is lost

  Rule: being turned away is told in the exchange's words

    @refusal
    Scenario: An interval that the exchange does not offer is refused in plain text
      When I get the tickers
        | interval | 1h |
      Then the call is refused with 400 in plain text: "failed to parse parameter `interval`: failed to parse \"TickerInterval\": Expect a valid enumeration value."

  Rule: a server answers as the contract says

    @live
    Scenario: A server's tickers hold to the contract
      When a server is asked for getTickers without arguments
      Then its answer holds to the contract
      And no two of its rows have the same symbol
      And in every row with volume low is at most high
      And in every row with volume lastPrice is between low and high
      And in every row priceChange is lastPrice less firstPrice
      And in every row priceChangePercent is priceChange over firstPrice
      And in every row volume is not negative
      And in every row quoteVolume is not negative
      And in every row trades is not negative
