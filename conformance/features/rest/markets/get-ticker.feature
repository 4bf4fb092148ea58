@rest @markets @operation:getTicker
Feature: Get ticker
  GET /api/v1/ticker, public: what one market did over the last day or week.

  Rule: the change is a fraction of the first price, whatever its name says

    @request @answer
    Scenario: A week that lost 3.25 percent
      Given the exchange answers with fixture "markets/get-ticker/full"
      When I get the ticker
        | symbol   | ETH_USDC_PERP |
        | interval | 1w            |
      Then the request is "GET /api/v1/ticker?symbol=ETH_USDC_PERP&interval=1w"
      And it carries no authentication
      And the answer has
        | symbol             | ETH_USDC_PERP |
        | firstPrice         | 2072.5        |
        | lastPrice          | 2005.14       |
        | priceChange        | -67.36        |
        | priceChangePercent | -0.032502     |
        | high               | 2088.96       |
        | low                | 1998.02       |
        | volume             | 412.0351      |
        | quoteVolume        | 840963.6391   |
        | trades             | 1206          |
      And nothing of the answer is lost

    @request @answer
    Scenario: Without an interval it is the last day
      Given the exchange answers with fixture "markets/get-ticker/minimal"
      When I get the ticker
        | symbol | SOL_USDC |
      Then the request is "GET /api/v1/ticker?symbol=SOL_USDC"
      And the answer has
        | priceChangePercent | 0.0245 |
      And nothing of the answer is lost

  Rule: a market without data has no ticker, and that is no failure

    @answer
    Scenario: Listed, never traded
      Given the exchange answers with fixture "markets/get-ticker/no-data"
      When I get the ticker
        | symbol | 0G_USDC |
      Then the request is "GET /api/v1/ticker?symbol=0G_USDC"
      And the answer is "null"

  Rule: being turned away is told in the exchange's words

    @refusal
    Scenario: An interval that the exchange does not offer is refused in plain text
      When I get the ticker
        | symbol   | SOL_USDC |
        | interval | 1month   |
      Then the call is refused with 400 in plain text: "failed to parse parameter `interval`: failed to parse \"TickerInterval\": Expect a valid enumeration value."

  Rule: a server answers as the contract says

    @live
    Scenario: A server's ticker holds to the contract
      When a server is asked for getTicker
        | symbol | {market} |
      Then its answer holds to the contract
      And in the answer symbol is "{market}"
      And in the answer with volume low is at most high
      And in the answer with volume lastPrice is between low and high
      And in the answer priceChange is lastPrice less firstPrice
      And in the answer priceChangePercent is priceChange over firstPrice
      And in the answer volume is not negative
      And in the answer quoteVolume is not negative
      And in the answer trades is not negative

    @live
    Scenario: A server's ticker of a week holds to the contract
      When a server is asked for getTicker
        | symbol   | {market} |
        | interval | 1w       |
      Then its answer holds to the contract
      And in the answer symbol is "{market}"
      And in the answer with volume low is at most high
      And in the answer with volume lastPrice is between low and high
      And in the answer priceChange is lastPrice less firstPrice
      And in the answer priceChangePercent is priceChange over firstPrice
      And in the answer volume is not negative
      And in the answer quoteVolume is not negative
      And in the answer trades is not negative
