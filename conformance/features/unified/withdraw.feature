@unified @unified:withdraw
Feature: Withdraw
  Sends funds off the account, at most once, once what can be known beforehand is in order.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: the network is mapped, and what it takes is asked for first

    @request @result
    Scenario: Over a network by its usual name
      Given the exchange answers getAssets, whatever is asked, as fixture "assets/get-assets/several-networks" does
      And the exchange answers with fixture "capital/request-withdrawal/just-requested"
      When withdraw is called with
        | code    | SOL                                          |
        | amount  | 12.50                                        |
        | address | ExampLeDest1nation11111111111111111111111111 |
        | network | SOL                                          |
      Then the requests are
        | GET /api/v1/assets                |
        | POST /wapi/v1/capital/withdrawals |
      And the body of request 2 is
        """
        {"address": "ExampLeDest1nation11111111111111111111111111", "blockchain": "Solana", "quantity": "12.5", "symbol": "SOL"}
        """
      And the result is
        | id           | 6120418                                      |
        | type         | WITHDRAWAL                                   |
        | currency     | SOL                                          |
        | amount       | 12.5                                         |
        | network      | SOL                                          |
        | addressTo    | ExampLeDest1nation11111111111111111111111111 |
        | status       | PENDING                                      |
        | fee.cost     | 0.01                                         |
        | fee.currency | SOL                                          |
        | internal     | false                                        |
        | timestamp    | 2023-11-14T22:13:20.017Z                     |

    @request @result
    Scenario: With everything that can be said, and no question first
      Given the exchange answers requestWithdrawal, whatever is asked, as fixture "capital/request-withdrawal/full" does
      When withdraw is called with
        | code           | SOL                                          |
        | amount         | 12.50                                        |
        | address        | ExampLeDest1nation11111111111111111111111111 |
        | network        | solana                                       |
        | clientId       | payout 2023/11, part 1 (100%)                |
        | twoFactorToken | 491027                                       |
        | autoBorrow     | false                                        |
        | autoLendRedeem | true                                         |
        | checkLimits    | false                                        |
      Then the requests are
        | POST /wapi/v1/capital/withdrawals |
      And the body of request 1 is
        """
        {"address": "ExampLeDest1nation11111111111111111111111111", "blockchain": "Solana", "clientId": "payout 2023/11, part 1 (100%)",
         "quantity": "12.5", "symbol": "SOL", "twoFactorToken": "491027", "autoBorrow": false, "autoLendRedeem": true}
        """
      And the result is
        | id           | 6120418                                      |
        | clientId     | payout 2023/11, part 1 (100%)                |
        | type         | WITHDRAWAL                                   |
        | currency     | SOL                                          |
        | amount       | 12.5                                         |
        | network      | SOL                                          |
        | addressTo    | ExampLeDest1nation11111111111111111111111111 |
        | status       | PENDING                                      |
        | fee.cost     | 0.01                                         |
        | fee.currency | SOL                                          |
        | internal     | false                                        |
        | timestamp    | 2023-11-14T22:13:20.017Z                     |
      And the answer has
        | raw.triggerAt | 2023-11-15T22:13:20.017Z |

    @request
    Scenario Outline: <amount> USDC over <network>, within its bounds
      Given the exchange answers getAssets, whatever is asked, as fixture "assets/get-assets/several-networks" does
      And the exchange answers requestWithdrawal, whatever is asked, as fixture "capital/request-withdrawal/just-requested" does
      When withdraw is called with
        | code    | USDC                                         |
        | amount  | <amount>                                     |
        | address | ExampLeDest1nation11111111111111111111111111 |
        | network | <network>                                    |
      Then the body of request 2 is
        """
        {"address": "ExampLeDest1nation11111111111111111111111111", "blockchain": "<blockchain>", "quantity": "<amount>", "symbol": "USDC"}
        """

      Examples:
        | amount  | network  | blockchain |
        | 2       | Solana   | Solana     |
        | 2500000 | SOL      | Solana     |
        | 9000000 | unichain | Unichain   |

  Rule: what the network does not take is refused here

    @error
    Scenario Outline: <amount> <code> over <network>
      Given the exchange answers getAssets, whatever is asked, as fixture "assets/get-assets/several-networks" does
      When withdraw is called with
        | code    | <code>                                       |
        | amount  | <amount>                                     |
        | address | ExampLeDest1nation11111111111111111111111111 |
        | network | <network>                                    |
      Then the call fails as <exception>: "<message>"
      And its outcome is NOT_SENT
      And the requests are
        | GET /api/v1/assets |

      Examples:
        | code  | amount     | network | exception           | message                                                                  |
        | USDC  | 1.99       | SOL     | BadRequestException | amount 1.99: a withdrawal of USDC over SOL is no less than 2             |
        | USDC  | 2500000.01 | SOL     | BadRequestException | amount 2500000.01: a withdrawal of USDC over SOL is no more than 2500000 |
        | USDC  | 50         | ERC20   | BadRequestException | withdrawals of USDC over ETH are closed at present                       |
        | USDC  | 50         | TRC20   | BadRequestException | USDC does not go over TRC20: it goes over SOL, ETH, Unichain             |
        | DOGGE | 50         | SOL     | BadSymbolException  | there is no asset DOGGE                                                  |

    @error
    Scenario Outline: <amount> to an address <what>
      When withdraw is called with
        | code     | SOL        |
        | amount   | <amount>   |
        | address  | <address>  |
        | network  | <network>  |
        | clientId | <clientId> |
      Then the call fails as BadRequestException: "<message>"
      And its outcome is NOT_SENT
      And there was no request

      Examples:
        | what                 | amount | address | network | clientId | message                                             |
        | over no network      | 12.5   | Ex1     |         |          | withdraw: a network is required, such as SOL or ETH |
        | that is empty        | 12.5   | ""      | SOL     |          | withdraw: an address is required                    |
        | of nothing           | 0      | Ex1     | SOL     |          | amount 0: it has to be above 0                      |
        | of less than nothing | -3     | Ex1     | SOL     |          | amount -3: it has to be above 0                     |

    @error
    Scenario: A network that nobody knows, without a question first
      When withdraw is called with
        | code        | SOL   |
        | amount      | 12.5  |
        | address     | Ex1   |
        | network     | MOON  |
        | checkLimits | false |
      Then the call fails as BadRequestException: "there is no network MOON; known are 0G, APT, ARB, AVAX, BASE, BERA, BTC, BCH, BSC, ADA, DOGE, ECLIPSE, EQUALSMONEY, ETH, FOGO, HYPEREVM, HYPERLIQUID, LINEA, LTC, MONAD, NEAR, OP, PLASMA, POL, SEI, SOL, STABLE, STORY, SUI, TRX, XRP, ZEC"
      And there was no request

    @error
    Scenario: What the network takes cannot be learned, so that nothing was sent
      Given the exchange answers getAssets, whatever is asked, with
        """
        [{"symbol": "SOL", "tokens": [{"blockchain": "Solana"}]}]
        """
      When withdraw is called with
        | code    | SOL  |
        | amount  | 12.5 |
        | address | Ex1  |
        | network | SOL  |
      Then the call fails as UnreadableAnswerException: "withdraw sent nothing: Token: the exchange left out /0/tokens/0/withdrawEnabled"
      And its outcome is NOT_SENT
      And the requests are
        | GET /api/v1/assets |

  Rule: whatever fails says whether it was withdrawn, and never where to

    @error
    Scenario Outline: Refused with <status> <code>
      Given the exchange answers requestWithdrawal in turn with
        | status   | code   | message   |
        | <status> | <code> | <message> |
      When withdraw is called with
        | code           | SOL                                          |
        | amount         | 12.5                                         |
        | address        | ExampLeDest1nation11111111111111111111111111 |
        | network        | SOL                                          |
        | twoFactorToken | 491027                                       |
        | checkLimits    | false                                        |
      Then the call fails as <exception>: "requestWithdrawal was refused with <status> <code>: <told>"
      And its code is "<code>"
      And its outcome is REFUSED

      Examples:
        | status | code                    | exception                  | message                                                         | told                                                            |
        | 400    | INSUFFICIENT_FUNDS      | InsufficientFundsException | Insufficient funds                                              | Insufficient funds                                              |
        | 403    | FORBIDDEN               | AuthenticationException    | Withdrawal address is not exempt from two factor authentication | Withdrawal address is not exempt from two factor authentication |
        | 400    | INVALID_TWO_FACTOR_CODE | AuthenticationException    | Token 491027 is not valid                                       | Token *** is not valid                                          |
        | 400    | INVALID_CLIENT_REQUEST  | BadRequestException        | Invalid address ExampLeDest1nation11111111111111111111111111    | Invalid address ***                                             |
        | 400    | INVALID_QUANTITY        | BadRequestException        | too small                                                       | too small                                                       |

    @error
    Scenario: No final answer comes
      Given the exchange answers requestWithdrawal in turn with
        | status | code    | message |
        | 500    | TIMEOUT | late    |
      When withdraw is called with
        | code        | SOL                                          |
        | amount      | 12.5                                         |
        | address     | ExampLeDest1nation11111111111111111111111111 |
        | network     | SOL                                          |
        | checkLimits | false                                        |
      Then the call fails as UnknownOutcomeException: "requestWithdrawal has an unknown outcome: the answer was 500 TIMEOUT: late; it can take effect until 2023-11-14T22:13:25Z"
      And its outcome is UNKNOWN
      And its deadline is given as "2023-11-14T22:13:25Z"
      And the requests are
        | POST /wapi/v1/capital/withdrawals |

    @error
    Scenario: It was withdrawn, and the answer does not say which id it has
      Given the exchange answers requestWithdrawal, whatever is asked, with
        """
        {"status": "pending"}
        """
      When withdraw is called with
        | code        | SOL                                          |
        | amount      | 12.5                                         |
        | address     | ExampLeDest1nation11111111111111111111111111 |
        | network     | SOL                                          |
        | checkLimits | false                                        |
      Then the call fails as UnreadableAnswerException: "Withdrawal: the exchange left out /symbol"
      And its outcome is EXECUTED
